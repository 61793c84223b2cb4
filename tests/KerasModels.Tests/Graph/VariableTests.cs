using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Graph;

public class VariableTests
{
    [Fact]
    public void A_variable_begins_with_zeros() => Assert.Equal([0f, 0, 0, 0], new Variable("w", [2, 2]).Read().ToArray());

    [Fact]
    public void Writing_copies_and_raises_the_version()
    {
        var variable = new Variable("w", [2]);
        float[] values = [1, 2];
        variable.Write(values);
        values[0] = 9;
        Assert.Equal([1f, 2], variable.Read().ToArray());
        Assert.Equal(1, variable.Version);
    }

    [Fact]
    public void A_value_of_another_length_is_refused() =>
        Assert.Contains("expected 2 values for shape (2,), got 3", Assert.Throws<ArgumentException>(() => new Variable("w", [2]).Write([1, 2, 3])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_shape_that_depends_on_the_batch_is_refused() => Assert.Throws<GraphException>(() => new Variable("w", [Dim.Batch, 2]));

    [Fact]
    public void A_claimed_value_is_fetched_when_it_is_read_and_only_once()
    {
        var (variable, holder) = (new Variable("w", [1]), new Holder(5));
        Assert.Equal(1, variable.Claim(holder));
        Assert.Equal(0, holder.Fetched);
        Assert.Equal(5, variable.Read()[0]);
        Assert.Equal(5, variable.Read()[0]);
        Assert.Equal(1, holder.Fetched);
    }

    [Fact]
    public void Writing_makes_a_claim_void()
    {
        var (variable, holder) = (new Variable("w", [1]), new Holder(5));
        variable.Claim(holder);
        variable.Write([7]);
        Assert.Equal(7, variable.Read()[0]);
        Assert.Equal((0, 2L), (holder.Fetched, variable.Version));
    }

    [Fact]
    public void The_last_claim_counts()
    {
        var variable = new Variable("w", [1]);
        variable.Claim(new Holder(5));
        variable.Claim(new Holder(6));
        Assert.Equal(6, variable.Read()[0]);
    }

    private sealed class Holder(float value) : IVariableHolder
    {
        public int Fetched { get; private set; }

        public void CopyTo(Variable variable, Span<float> destination)
        {
            Fetched++;
            destination.Fill(value);
        }
    }
}
