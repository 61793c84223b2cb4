using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Tests.Runs;

public class CodePathsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_path_begins_and_ends_at_the_given_codes(bool spherical)
    {
        var codes = CodePaths.Between(new Tensor([1f, 0, 3, 3], 2, 2), new Tensor([0f, 2, -3, 3], 2, 2), 5, spherical);
        Assert.Equal(10, codes.Rows);
        float[] expected = [1, 0, 0, 2, 3, 3, -3, 3];
        foreach (var (got, wanted) in codes.Floats[0..2].Concat(codes.Floats[8..10]).Concat(codes.Floats[10..12]).Concat(codes.Floats[18..20]).Zip(expected)) Assert.Equal(wanted, got, 1e-6f);
    }

    [Fact]
    public void A_line_goes_through_the_middle_and_an_arc_keeps_the_length()
    {
        Tensor from = new([3f, 0], 1, 2), to = new([0f, 3], 1, 2);
        Assert.Equal([1.5f, 1.5f], CodePaths.Between(from, to, 3, spherical: false).Floats[2..4]);
        var middle = CodePaths.Between(from, to, 3, spherical: true).Floats[2..4];
        Assert.Equal(3, Math.Sqrt((middle[0] * middle[0]) + (middle[1] * middle[1])), 1e-6);
    }

    [Fact]
    public void Between_opposite_codes_the_line_stands_in_for_the_arc() =>
        Assert.Equal([0f], CodePaths.Between(new Tensor([2f], 1, 1), new Tensor([-2f], 1, 1), 3, spherical: true).Floats[1..2]);

    [Fact]
    public void Ends_of_another_shape_than_the_beginnings_are_refused() =>
        Assert.Throws<ArgumentException>(() => CodePaths.Between(new Tensor([1f, 2], 1, 2), new Tensor([1f, 2, 3, 4], 2, 2), 3, spherical: false));
}
