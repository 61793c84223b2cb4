using MLGenerative.Pipelines.Labs.MnistAutoencoders.Results;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Steps;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

using Say = MLGenerative.Pipelines.Labs.MnistAutoencoders.Claims.MnistClaimTexts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Claims;

/// <summary>Every sentence of the lab that states a result, in its order, with the rule that decides about it. The lab prints no number of its own: the sizes are those of its code.</summary>
internal static class MnistClaims
{
    /// <summary>The parameters of the layers that the lab's code makes, counted by Keras.</summary>
    private const long Parameters = 222_384;

    private static readonly int[] Widths = [784, 128, 64, 32, 64, 128, 784];

    /// <summary>The table.</summary>
    /// <param name="results">The run's numbers.</param>
    /// <param name="keras">Keras's own trainings.</param>
    /// <param name="notComparable">Why this run cannot be compared, or null.</param>
    public static ClaimTable Of(MnistResults results, ReferenceRuns keras, Phrase? notComparable)
    {
        var table = new ClaimTable(notComparable);
        Data(table, results);
        Model(table, results);
        Training(table, results, keras);
        Conclusion(table, results);
        return table;
    }

    private static void Data(ClaimTable table, MnistResults results)
    {
        table.Add("data.range", Say.Section2, Say.Range, results.Range is not { } range ? null : Rules.That(
            range is { Least: 0, Greatest: 1 }, Say.RangeRule, Say.FromTo.With(range.Least, range.Greatest), null, ("least", range.Least), ("greatest", range.Greatest)), ofAnyData: true);
        table.Add("data.flat", Say.Section2, Say.Flat, results.SampleLength == 0 ? null : Rules.That(
            results.SampleLength == 28 * 28, Say.FlatRule, Say.Numbers.With(results.SampleLength), null, ("length", results.SampleLength)), ofAnyData: true);
    }

    private static void Model(ClaimTable table, MnistResults results)
    {
        IReadOnlyList<int>? widths = results.Widths.Count == 0 ? null : results.Widths;
        var middle = widths is null ? 0 : widths.ToList().IndexOf(widths.Min());
        Phrase shown = widths is null ? VerdictTexts.NotRun : Text.FromString(string.Join("-", widths));
        table.Add("model.reduces", Say.Section3, Say.Reduces, widths is null ? null : Rules.That(widths[middle] < widths[0], Say.ReducesRule, shown, null, ("code", widths[middle])), ofAnyData: true);
        table.Add("model.encoder", Say.Section3, Say.Gradually, widths is null ? null : Rules.That(
            middle > 1 && Enumerable.Range(1, middle).All(i => widths[i] < widths[i - 1]), Say.GraduallyRule, shown), ofAnyData: true);
        table.Add("model.decoder", Say.Section3, Say.Grows, widths is null ? null : Rules.That(
            widths.Count - 1 - middle > 1 && Enumerable.Range(middle + 1, widths.Count - 1 - middle).All(i => widths[i] > widths[i - 1]) && widths[^1] == widths[0], Say.GrowsRule, shown), ofAnyData: true);
        table.Add("model.layers", Say.Section3, Say.Layers, widths is null || results.Model is not { } model ? null : Rules.That(
            widths.SequenceEqual(Widths) && model.Parameters == Parameters, Say.LayersRule.With(Parameters), Say.LayersOurs.With(shown, model.Parameters), Say.LayersOurs.With(string.Join("-", Widths), Parameters),
            ("parameters", model.Parameters)), ofAnyData: true);
        table.Add("model.sigmoid", Say.Section3, Say.Sigmoid, results.OutputRange is not { } range ? null : Rules.That(
            range is { Least: >= 0, Greatest: <= 1 }, Say.SigmoidRule, Say.FromTo.With(range.Least, range.Greatest), null, ("least", range.Least), ("greatest", range.Greatest)), ofAnyData: true);
    }

    private static void Training(ClaimTable table, MnistResults results, ReferenceRuns keras)
    {
        var (losses, accuracies) = (keras.Curves("mnist-dnn"), keras.Curves("mnist-dnn-accuracy"));
        table.Add("training.accuracy", Say.Section4, Say.Accuracy, results.Figures is not { Epochs: > 1 } figures ? null : results.Scored is null ? Rules.Incomplete(figures.Epochs, Plan.Epochs(quick: false)) : Rules.That(
            Followed(figures["val_loss"], figures["val_accuracy"]) >= MnistThresholds.Follows, Say.AccuracyRule.With(MnistThresholds.Follows), Say.AccuracyOurs.With(Followed(figures["val_loss"], figures["val_accuracy"]), figures["val_accuracy"][^1]),
            Say.AccuracyKeras.With(losses.Zip(accuracies).Average(c => Followed(c.First.ValLoss, c.Second.ValLoss)), losses.Count),
            ("followed", Followed(figures["val_loss"], figures["val_accuracy"])), ("last", figures["val_accuracy"][^1])), Say.AccuracyRemark);
        table.Add("training.reconstructs", Say.Section3, Say.Reconstructs, results.Scored is not { } scored ? null : Rules.That(
            scored.Mse.Mean <= MnistThresholds.ErrorLeft * results.MeanImageMse, Say.ReconstructsRule.With(MnistThresholds.ErrorLeft), Say.ReconstructsOurs.With(scored.Mse.Mean, results.MeanImageMse, scored.Mse.Mean / results.MeanImageMse),
            keras.Of("mnist-dnn", "val_loss", 50) is { } loss ? Rules.Show(loss) : null, ("mse", scored.Mse.Mean), ("meanImage", results.MeanImageMse)));
    }

    private static void Conclusion(ClaimTable table, MnistResults results)
    {
        IReadOnlyList<RatePoint> codes = results.Of(Rates.Byte), cosines = results.Of(Rates.Cosines);
        var (ours, png) = (codes.FirstOrDefault(c => c.Setting == Plan.Code), results.Of(Rates.Png) is [var whole, ..] ? whole : null);
        table.Add("uses.smaller", Say.End, Say.Compression, ours is null || png is null ? null : Rules.That(
            ours.Bytes < png.Bytes, Say.SmallerRule.With(Plan.Code), Say.SmallerOurs.With(ours.Bytes, png.Bytes, ours.Mse.Mean), null, ("code", ours.Bytes), ("png", png.Bytes)), Say.SmallerRemark);
        var rival = ours is null ? double.NaN : ErrorAt(cosines, ours.Bytes);
        table.Add("uses.better", Say.End, Say.Compression, ours is null || cosines.Count == 0 ? null : double.IsNaN(rival) ? Rules.NothingThere(Say.BetterRule.With(Plan.Code), Say.NoRival.With(ours.Bytes)) : Rules.That(
            ours.Mse.Mean < rival, Say.BetterRule.With(Plan.Code), Say.BetterOurs.With(ours.Mse.Mean, rival, ours.Bytes), null, ("code", ours.Mse.Mean), ("dct", rival)), Say.BetterRemark);
        table.Add("uses.reduction", Say.End, Say.Reduction, results.Neighbours is not { } found ? null : Rules.That(
            found.Codes >= found.Pixels - MnistThresholds.AccuracyLost, Say.ReductionRule.With(MnistThresholds.AccuracyLost, found.Known, found.Asked), Say.ReductionOurs.With(found.Codes, found.Pixels), null, ("codes", found.Codes), ("pixels", found.Pixels)));
        table.Add("uses.anomalies", Say.End, Say.Anomalies, results.Anomalies is not { } anomalies ? null : Rules.That(
            anomalies.Area >= MnistThresholds.Area, Say.AnomaliesRule.With(anomalies.Others, MnistThresholds.Area), Say.AnomaliesOurs.With(anomalies.Area), null, ("area", anomalies.Area)));
        var errors = results.Of(Rates.Float);
        table.Add("uses.control", Say.End, Say.Control, errors.Count < Plan.CodeSizes.Count ? null : Rules.That(
            errors.Zip(errors.Skip(1)).All(p => p.Second.Mse.Mean < p.First.Mse.Mean), Say.ControlRule.With(errors[0].Setting, errors[^1].Setting), Say.ControlOurs.With(errors[0].Mse.Mean, errors[^1].Mse.Mean), null,
            ("smallest", errors[0].Mse.Mean), ("largest", errors[^1].Mse.Mean)));
    }

    /// <summary>Of the epochs that lower a loss, the share that raises a metric.</summary>
    public static double Followed(IReadOnlyList<double> loss, IReadOnlyList<double> metric)
    {
        int[] better = [.. Enumerable.Range(1, Math.Max(0, loss.Count - 1)).Where(i => loss[i] < loss[i - 1])];
        return better.Length == 0 ? double.NaN : better.Count(i => metric[i] > metric[i - 1]) / (double)better.Length;
    }

    /// <summary>The mean squared error at so many bytes, on straight lines between points; not a number outside them.</summary>
    public static double ErrorAt(IReadOnlyList<RatePoint> points, double bytes)
    {
        var ordered = points.OrderBy(p => p.Bytes).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            var (a, b) = (ordered[i - 1], ordered[i]);
            if (bytes >= a.Bytes && bytes <= b.Bytes && a.Bytes < b.Bytes) return a.Mse.Mean + ((b.Mse.Mean - a.Mse.Mean) * (bytes - a.Bytes) / (b.Bytes - a.Bytes));
        }

        return double.NaN;
    }
}
