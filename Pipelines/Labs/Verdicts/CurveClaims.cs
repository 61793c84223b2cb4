using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>The lab's sentences about a figure of loss curves, turned into rules; Keras's values come from its own curves by the same rules.</summary>
/// <param name="table">Where the rows go.</param>
/// <param name="prefix">Begins the rows' names.</param>
/// <param name="curve">Our curve; null when not trained.</param>
/// <param name="epochs">How many epochs it must have: a shorter one is of a training that was stopped, and decides nothing.</param>
/// <param name="keras">Keras's curves over as many epochs.</param>
internal sealed class CurveClaims(ClaimTable table, string prefix, LossCurve? curve, int epochs, IReadOnlyList<LossCurve> keras)
{
    /// <summary>Adds a row a sentence.</summary>
    /// <param name="say">The sentences.</param>
    /// <param name="epoch">Where the lab sees the plateau.</param>
    /// <param name="reading">How exactly it can be read off: half a tick of the lab's axis.</param>
    public void Add(CurveQuotations say, double epoch, double reading)
    {
        Row("fall", say.Place, say.Fall, c => Rules.That(
            c.BothFall, CurveClaimTexts.FallRule, CurveClaimTexts.FallOurs.With(c.Loss[0], c.Loss[^1], c.ValLoss[0], c.ValLoss[^1]),
            CurveClaimTexts.SeedsWhere.With(keras.Count(k => k.BothFall), keras.Count), ("loss", c.Loss[^1]), ("valLoss", c.ValLoss[^1])));
        Row("plateau", say.Place, say.Plateau, c => Rules.That(
            c.Plateau(Thresholds.PlateauShare) is { } at && Math.Abs(at - epoch) <= reading,
            CurveClaimTexts.PlateauRule.With(Thresholds.PlateauShare, epoch, reading),
            c.Plateau(Thresholds.PlateauShare) is { } ours ? CurveClaimTexts.Epoch.With(ours) : CurveClaimTexts.NoPlateau,
            Range(k => k.Plateau(Thresholds.PlateauShare), CurveClaimTexts.Epochs, CurveClaimTexts.EpochsAlike), ("epoch", c.Plateau(Thresholds.PlateauShare) ?? double.NaN)));
        Row("fluctuations", say.Place, say.Fluctuations, c => Rules.That(
            c.Rises > 0, CurveClaimTexts.FluctuationsRule, CurveClaimTexts.Rises.With(c.Rises, c.Epochs), Range(k => k.Rises, CurveClaimTexts.RisesRange, CurveClaimTexts.RisesRangeAlike), ("rises", c.Rises)));
        Row("below", say.Place, say.Below, c => Rules.That(
            c.Epochs > 0 && c.EpochsBelow == c.Epochs, CurveClaimTexts.BelowRule,
            c.BelowFrom is { } from ? CurveClaimTexts.BelowFrom.With(c.EpochsBelow, c.Epochs, from) : CurveClaimTexts.BelowNever.With(c.EpochsBelow, c.Epochs),
            Range(k => k.BelowFrom, CurveClaimTexts.FromEpochs, CurveClaimTexts.FromEpochsAlike), ("epochsBelow", c.EpochsBelow), ("from", c.BelowFrom ?? double.NaN)), CurveClaimTexts.BelowRemark);
        Row("gap", say.Place, say.Gap, c => Rules.That(
            Math.Abs(c.GapShare) <= Thresholds.LargestGap, CurveClaimTexts.GapRule.With(Thresholds.LargestGap), CurveClaimTexts.Share.With(c.GapShare),
            Range(k => k.GapShare, CurveClaimTexts.Shares, CurveClaimTexts.SharesAlike), ("gap", c.GapShare)));
        Row("fit", say.Place, say.Fit, c => Rules.That(
            c.BothFall && c.RiseAboveLeast <= Thresholds.LargestRise && c.GapShare <= Thresholds.LargestGap, CurveClaimTexts.FitRule.With(Thresholds.LargestRise, Thresholds.LargestGap),
            CurveClaimTexts.FitOurs.With(c.RiseAboveLeast, c.GapShare), Range(k => k.RiseAboveLeast, CurveClaimTexts.Above, CurveClaimTexts.AboveAlike), ("rise", c.RiseAboveLeast)));
        Row("stop", say.Place, say.Stop, c => Rules.That(
            c.ShareOfFall(epoch) >= Thresholds.EnoughOfTheFall, CurveClaimTexts.StopRule.With(Thresholds.EnoughOfTheFall, Math.Ceiling(epoch), c.Epochs),
            double.IsNaN(c.ShareOfFall(epoch)) ? CurveClaimTexts.NotTrainedSoFar : CurveClaimTexts.Share.With(c.ShareOfFall(epoch)),
            Range(k => k.ShareOfFall(epoch), CurveClaimTexts.Shares, CurveClaimTexts.SharesAlike), ("share", c.ShareOfFall(epoch))));
    }

    private void Row(string name, Text place, Text quotation, Func<LossCurve, Finding> finding, Text? remark = null) =>
        table.Add($"{prefix}.{name}", place, quotation, Of(finding), remark is null ? null : Phrase.FromText(remark));

    private Finding? Of(Func<LossCurve, Finding> finding) => curve is not { Epochs: > 0 } ? null : curve.Epochs < epochs ? Rules.Incomplete(curve.Epochs, epochs) : finding(curve);

    private Phrase Range(Func<LossCurve, double?> value, Text text, Text alike)
    {
        var values = keras.Select(value).OfType<double>().Where(double.IsFinite).ToList();
        if (values.Count == 0) return VerdictTexts.NoValue;
        var (least, most) = (values.Min(), values.Max());
        return least == most ? alike.With(least, keras.Count) : text.With(least, most, keras.Count);
    }
}
