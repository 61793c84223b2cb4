using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Labs.FashionAutoencoders;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Tests.Labs.FashionAutoencoders.Reporting;

/// <summary>Each sentence of the conclusion turns when its numbers do.</summary>
public class ConclusionSectionTests
{
    private static readonly ReferenceRuns Keras = ReferenceRuns.For(typeof(Plan), "KerasRuns.json");

    [Theory]
    [InlineData(0.7, 0.01, 0.1, "are enough")]
    [InlineData(0.7, 0.01, 0.9, "move its centre")]
    [InlineData(0.5, 0.01, 0.1, "do not beat")]
    [InlineData(0.7, 0.03, 0.1, "do not beat")]
    public void The_shallow_model_is_judged_against_principal_components(double ssim, double mse, double moved, string expected)
    {
        var results = new LabResults { Pca = Scores(0.6, 0.02) };
        results.ShallowAt[Plan.ShallowEpochs] = Scores(ssim, mse, moved);
        Assert.Contains(expected, Assert.Single(Points(results)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.85, 0.72, "width of the code matters more")]
    [InlineData(0.62, 0.75, "epochs matter more")]
    [InlineData(0.56, 0.75, "hardly matters")]
    public void Width_and_epochs_are_weighed(double wide, double many, string expected)
    {
        var results = new LabResults();
        (results.WidthAt[8], results.WidthAt[128]) = (Scores(0.55, 0), Scores(wide, 0));
        (results.ShallowAt[5], results.ShallowAt[25]) = (Scores(0.65, 0), Scores(many, 0));
        Assert.Contains(expected, Assert.Single(Points(results)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.02, 0.03, "Depth helps")]
    [InlineData(-0.02, -0.03, "depth does harm")]
    [InlineData(0.02, -0.03, "is not certain")]
    public void Depth_is_judged_by_both_intervals(double twenty, double fifty, string expected)
    {
        var results = new LabResults();
        (results.Pairs[(20, 20)], results.Pairs[(50, 50)]) = (Pair(twenty), Pair(fifty));
        Assert.Contains(expected, Assert.Single(Points(results)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.31, "would lose little")]
    [InlineData(0.4, "would be too early")]
    public void Stopping_after_ten_epochs_is_judged_by_the_share_of_the_fall(double tenth, string expected)
    {
        double[] losses = [.. Enumerable.Repeat(0.5, 9), tenth, .. Enumerable.Repeat(0.3, 40)];
        Assert.Contains(expected, Assert.Single(Points(new LabResults { DeepCurve = new LossCurve(losses, losses) })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.718, 0.281, "tell nothing new", "There is no overfitting")]
    [InlineData(0.75, 0.29, "they do tell", "There are signs of overfitting")]
    [InlineData(0.6, 0.281, "they do harm", "There is no overfitting")]
    public void Hundreds_of_epochs_are_judged_by_gain_and_by_gap(double end, double lastLoss, string gain, string fit)
    {
        var results = new LabResults();
        results.ShallowAt[Plan.ShallowEpochs] = Scores(0.717, 0.01);
        results.Long.Add(new LongFacts("shallow", 1, new LossCurve([0.3, 0.28], [0.281, lastLoss]), Scores(end, 0.01), 1, Scores(0.7, 0.01)));
        var point = Points(results).Last();
        Assert.Contains(gain, point, StringComparison.Ordinal);
        Assert.Contains(fit, point, StringComparison.Ordinal);
    }

    private static List<string> Points(LabResults results) => [.. ConclusionSection.Points(results, Keras).Select(p => p.In(Language.English))];

    private static ScoreFacts Scores(double ssim, double mse, double moved = 0.1) => new(BoxPlotStatistics.Of([ssim]), BoxPlotStatistics.Of([mse]), [ssim], moved, 0.5);

    private static PairedFacts Pair(double difference)
    {
        double[] before = [0.5, 0.6, 0.7, 0.8, 0.9], after = [.. before.Select(b => b + difference)];
        var pair = PairedComparison.Of(before, after, higherIsBetter: true, seed: 1);
        return new PairedFacts(pair, pair, pair);
    }
}
