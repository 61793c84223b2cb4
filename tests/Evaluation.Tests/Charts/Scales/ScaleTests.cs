using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Charts.Scales;

namespace MLGenerative.Evaluation.Tests.Charts.Scales;

public class ScaleTests
{
    private static readonly NumberText Numbers = NumberText.In(Language.English);

    [Fact]
    public void Linear_ticks_are_round()
    {
        var ticks = Scale.Over(new Axis("x"), [0.0, 1.0], padded: false).Ticks(5, Numbers);
        Assert.Equal(["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"], ticks.Select(t => t.Text));
    }

    [Fact]
    public void Logarithmic_ticks_are_powers_of_ten()
    {
        var ticks = Scale.Over(new Axis("x") { Scale = AxisScale.Logarithmic }, [1e-7, 1.0], padded: false).Ticks(8, Numbers);
        Assert.Equal("10⁻⁷", ticks[0].Text);
        Assert.Equal("1", ticks[^1].Text);
    }

    [Fact]
    public void Whole_numbers_have_no_halves() =>
        Assert.All(Scale.Over(new Axis("x") { WholeNumbers = true }, [1.0, 3.0]).Ticks(12, Numbers), t => Assert.Equal(Math.Round(t.Value), t.Value));

    [Theory]
    [InlineData(AxisScale.Linear)]
    [InlineData(AxisScale.Logarithmic)]
    public void Shares_and_values_are_inverse(AxisScale kind)
    {
        var scale = Scale.Over(new Axis("x") { Scale = kind }, [0.003, 41.0]);
        foreach (var value in new[] { 0.003, 1, 41 })
            Assert.Equal(value, scale.Value(scale.Share(value)), 1e-9);
    }

    [Fact]
    public void Fixed_ends_are_kept()
    {
        var scale = Scale.Over(new Axis("x") { Minimum = 0, Maximum = 1 }, [0.4, 0.5]);
        Assert.Equal(0, scale.Share(0), 1e-12);
        Assert.Equal(1, scale.Share(1), 1e-12);
    }
}
