using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The area under a curve, from counts at many thresholds.</summary>
/// <param name="NumThresholds">How many thresholds, evenly from 0 to 1, at least 2.</param>
/// <param name="Curve">Which curve.</param>
/// <param name="SummationMethod">How the area is summed.</param>
/// <param name="FromLogits">Whether predictions are still to go through a sigmoid.</param>
[KerasFixed("multi_label", false)]
[KerasFixed("num_labels")]
[KerasFixed("label_weights")]
[KerasFixed("thresholds", Written = false)]
public sealed record AUC(int NumThresholds = 200, AreaCurve Curve = AreaCurve.Roc, AreaSummation SummationMethod = AreaSummation.Interpolation, bool FromLogits = false)
    : ConfusionMetric("auc")
{
    /// <inheritdoc/>
    protected override float[] Thresholds()
    {
        if (NumThresholds < 2) throw new ArgumentException($"AUC: expected at least 2 thresholds, got {NumThresholds}.");
        var thresholds = Even(NumThresholds);
        (thresholds[0], thresholds[^1]) = (-1e-7f, 1 + 1e-7f);
        return thresholds;
    }

    /// <inheritdoc/>
    protected override Value Prepared(Value prediction) => FromLogits ? prediction.Sigmoid() : prediction;

    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses)
    {
        var area = 0.0;
        for (var i = 0; i + 1 < hits.Length; i++)
        {
            if (Curve == AreaCurve.PrecisionRecall && SummationMethod == AreaSummation.Interpolation)
            {
                area += Interpolated(hits[i], falseAlarms[i], hits[i + 1], falseAlarms[i + 1], misses[i + 1]);
                continue;
            }

            var (x, y) = Point(hits[i], falseAlarms[i], rejections[i], misses[i]);
            var (nextX, nextY) = Point(hits[i + 1], falseAlarms[i + 1], rejections[i + 1], misses[i + 1]);
            area += (x - nextX) * SummationMethod switch
            {
                AreaSummation.Majoring => Math.Max(y, nextY),
                AreaSummation.Minoring => Math.Min(y, nextY),
                _ => (y + nextY) / 2,
            };
        }

        return area;
    }

    private (double X, double Y) Point(double hits, double falseAlarms, double rejections, double misses)
    {
        var recall = Ratio(hits, hits + misses);
        if (Curve == AreaCurve.Roc) return (Ratio(falseAlarms, falseAlarms + rejections), recall);
        if (Curve == AreaCurve.PrecisionRecall) return (recall, Ratio(hits, hits + falseAlarms));
        if (hits == 0) return (0, 1);
        var odds = Ratio(hits + misses, rejections + falseAlarms);
        return (Math.Max(0, 1 - (odds * misses / hits)), 1 - (odds * falseAlarms / hits));
    }

    private static double Interpolated(double hits, double falseAlarms, double nextHits, double nextFalseAlarms, double nextMisses)
    {
        var (gained, marked, nextMarked) = (hits - nextHits, hits + falseAlarms, nextHits + nextFalseAlarms);
        var slope = Ratio(gained, Math.Max(marked - nextMarked, 0));
        var intercept = nextHits - (slope * nextMarked);
        var ratio = marked > 0 && nextMarked > 0 ? marked / nextMarked : 1;
        return Ratio(slope * (gained + (intercept * DoubleMath.Log(ratio))), Math.Max(nextHits + nextMisses, 0));
    }
}
