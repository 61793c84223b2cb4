using MLGenerative.Pipelines.Labs.Engines;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Labs.Engines;

public class EngineComparisonTests
{
    [Fact]
    public void Losses_are_compared_in_step_and_alone()
    {
        var comparison = Of(0.92, 0.9201, 0.925, [1, 1.25, 1.5], [1, 1, 1], (0, 1), (2, 1.25));
        Assert.Equal([(0, 0), (2, 0.25)], comparison.LossesInStep);
        Assert.Equal([0, 0.25, 0.5], comparison.LossesAlone);
        Assert.Equal((0.0001, 0.005), (Math.Round(comparison.SsimInStep!.Value, 12), Math.Round(comparison.SsimAlone!.Value, 12)));
    }

    [Fact]
    public void A_model_that_makes_no_images_of_images_has_no_medians()
    {
        var comparison = Of(null, null, null, [1], [1], (0, 1));
        Assert.Equal((null, null), (comparison.SsimInStep, comparison.SsimAlone));
    }

    [Fact]
    public void What_one_engine_alone_has_no_number_for_lies_infinitely_far()
    {
        var comparison = Of(0.92, double.NaN, 0.92, [1, 1], [double.NaN, 1], (1, double.PositiveInfinity));
        Assert.Equal(double.PositiveInfinity, comparison.SsimInStep);
        Assert.Equal([double.PositiveInfinity, 0], comparison.LossesAlone);
        Assert.Equal([(1, double.PositiveInfinity)], comparison.LossesInStep);
        Assert.Equal([0], Of(null, null, null, [double.NaN], [double.NaN], (0, double.NaN)).LossesAlone);
    }

    private static EngineComparison Of(double? asked, double? inStep, double? alone, double[] losses, double[] lossesAlone, params (int Epoch, double Loss)[] lossesInStep) =>
        new("a", Text.FromString("a"), new EngineOutcome(losses, asked), new EngineOutcome(lossesAlone, alone), lossesInStep, inStep);
}
