using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Tensors;

public class DoubleMathTests
{
    [Fact]
    public void Logarithm_and_power_of_e_are_those_of_the_platform_to_a_few_units_in_the_last_place()
    {
        for (var x = -300.0; x < 300; x += 0.37)
        {
            Assert.Equal(1, DoubleMath.Exp(x) / Math.Exp(x), 2e-15);
            Assert.True(Math.Abs(DoubleMath.Log(Math.Exp(x)) - x) <= 4e-16 * Math.Max(1, Math.Abs(x)), $"log of e^{x}");
        }

        Assert.Equal(Math.Log(double.Epsilon), DoubleMath.Log(double.Epsilon), 1e-12);
        Assert.Equal(double.NegativeInfinity, DoubleMath.Log(0));
        Assert.True(double.IsNaN(DoubleMath.Log(-1)));
        Assert.Equal((0, double.PositiveInfinity), (DoubleMath.Exp(-1000), DoubleMath.Exp(1000)));
    }

    [Fact]
    public void Turns_give_sine_and_cosine()
    {
        for (var turns = -2.0; turns < 2; turns += 0.0103)
        {
            var (sine, cosine) = DoubleMath.Turn(turns);
            Assert.Equal(Math.Sin(2 * Math.PI * turns), sine, 3e-15);
            Assert.Equal(Math.Cos(2 * Math.PI * turns), cosine, 3e-15);
        }
    }

    [Theory]
    [InlineData(0.5, 3)]
    [InlineData(2, -2)]
    [InlineData(0.96, 1000)]
    [InlineData(3, 0.5)]
    [InlineData(0, 2)]
    [InlineData(7, 0)]
    public void Powers_are_those_of_the_platform(double x, double y) => Assert.Equal(1, (DoubleMath.Power(x, y) + 1) / (Math.Pow(x, y) + 1), 1e-13);
}
