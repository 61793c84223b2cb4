namespace MLGenerative.Evaluation.Tests;

public class ElementaryTests
{
    [Fact]
    public void Log10_is_within_a_few_units_in_the_last_place()
    {
        foreach (var x in new[] { 1, 10, 0.5, 2, 1e-300, 5e-324, 1e300, 0.999999, 1.000001, 123.456, 6.5e4 })
            Assert.InRange(Elementary.Log10(x), Math.Log10(x) - (4e-16 * Math.Max(1, Math.Abs(Math.Log10(x)))), Math.Log10(x) + (4e-16 * Math.Max(1, Math.Abs(Math.Log10(x)))));
        Assert.Equal(double.NegativeInfinity, Elementary.Log10(0));
        Assert.Equal(double.PositiveInfinity, Elementary.Log10(double.PositiveInfinity));
        Assert.True(double.IsNaN(Elementary.Log10(-1)));
    }

    [Fact]
    public void Exp_is_within_two_units_in_the_last_place()
    {
        for (var x = 0m; x >= -12; x -= 0.375m) Assert.Equal(Math.Exp((double)x), Elementary.Exp(x), 4.5e-16 * Math.Exp((double)x));
    }
}
