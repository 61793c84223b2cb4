using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Tests.Charts;

public class NumberTextTests
{
    [Theory]
    [InlineData(1234567.891, 2, "1,234,567.89", "1\u202F234\u202F567,89")]
    [InlineData(-0.0107, 4, "−0.0107", "−0,0107")]
    [InlineData(-0.00001, 2, "0.00", "0,00")]
    [InlineData(double.NaN, 2, "–", "–")]
    [InlineData(double.NegativeInfinity, 2, "−∞", "−∞")]
    public void Fixed_follows_the_language(double value, int decimals, string english, string french)
    {
        Assert.Equal(english, NumberText.In(Language.English).Fixed(value, decimals));
        Assert.Equal(french, NumberText.In(Language.French).Fixed(value, decimals));
    }

    [Theory]
    [InlineData(0.010712, 3, "0.0107")]
    [InlineData(0.9996, 3, "1.00")]
    [InlineData(50992, 3, "50,992")]
    [InlineData(0.0000123, 2, "1.2\u00A0×\u00A010⁻⁵")]
    [InlineData(0, 3, "0")]
    public void Significant_keeps_the_digits_asked_for(double value, int digits, string expected) => Assert.Equal(expected, NumberText.In(Language.English).Significant(value, digits));

    [Fact]
    public void Percent_has_its_language_s_sign()
    {
        Assert.Equal("71.3%", NumberText.In(Language.English).Percent(0.713));
        Assert.Equal("71,3\u202F%", NumberText.In(Language.French).Percent(0.713));
    }
}
