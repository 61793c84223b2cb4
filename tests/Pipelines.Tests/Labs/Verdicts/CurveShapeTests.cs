using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Tests.Labs.Verdicts;

public class CurveShapeTests
{
    [Theory]
    [InlineData("1 2 3", "Rises", 0)]
    [InlineData("3 2 1", "Falls", 0)]
    [InlineData("3 1 2 5", "FallsThenRises", 2)]
    [InlineData("3 1 2", "FallsThenRises", 2)]
    [InlineData("1 4 5 2", "RisesThenFalls", 3)]
    [InlineData("3 1 5 3", "Wavers", 0)]
    [InlineData("100 101 100", "Level", 0)]
    [InlineData("100 99 150", "Rises", 0)]
    [InlineData("5", "Level", 0)]
    public void A_curve_is_called_by_what_it_does_between_its_ends(string values, string motion, int turn)
    {
        var shape = CurveShape.Of([.. values.Split(' ').Select(v => double.Parse(v, System.Globalization.CultureInfo.InvariantCulture))]);
        Assert.Equal((motion, turn), (shape.Motion.ToString(), shape.Turn));
        Assert.All(Enum.GetValues<Language>(), language => Assert.False(string.IsNullOrWhiteSpace(shape.InWords().In(language))));
    }

    [Fact]
    public void A_turn_is_told_with_its_epoch() =>
        Assert.Equal("it falls until epoch 2, then rises", CurveShape.Of([3, 1, 2, 5]).InWords().In(Language.English));
}
