using MLGenerative.Pipelines.Labs.Engines;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Labs.Engines;

public class EngineComparisonTests
{
    [Theory]
    [InlineData(0.92, 0.925, 0.924, 0.005, 0.001, 0.004)]
    [InlineData(0.93, 0.925, 0.924, 0.005, 0.001, 0.005)]
    [InlineData(0.925, 0.93, 0.92, 0.005, 0.01, 0)]
    [InlineData(0.925, 0.92, 0.93, 0.005, 0.01, 0)]
    public void A_median_between_the_embedded_engine_s_two_lies_outside_neither(double asked, double embedded, double moved, double difference, double rounding, double outside)
    {
        var comparison = Of(asked, embedded, moved);
        Assert.Equal((difference, rounding, outside), (Math.Round(comparison.SsimDifference!.Value, 12), Math.Round(comparison.SsimRounding!.Value, 12), Math.Round(comparison.SsimOutside!.Value, 12)));
    }

    [Fact]
    public void A_model_that_makes_no_images_of_images_has_no_medians()
    {
        var comparison = Of(null, null, null);
        Assert.Equal((null, null, null), (comparison.SsimDifference, comparison.SsimRounding, comparison.SsimOutside));
        Assert.Equal((0.25, 0.5), (comparison.LossDifference, comparison.LossRounding));
    }

    private static EngineComparison Of(double? asked, double? embedded, double? moved) =>
        new("a", Text.FromString("a"), new EngineOutcome([1, 1.25], asked), new EngineOutcome([1, 1], embedded), new EngineOutcome([0.5, 1], moved));
}
