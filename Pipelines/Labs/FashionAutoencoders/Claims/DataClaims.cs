using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

/// <summary>Section 1: the data and figure 1.</summary>
internal static class DataClaims
{
    public static void Add(ClaimTable table, LabResults results)
    {
        var data = results.Data;
        table.Add("data.shapes", DataClaimTexts.Section1, DataClaimTexts.Shapes, data is null ? null : Rules.That(
            (data.Train, data.Test, data.Height, data.Width) == (60_000, 10_000, 28, 28),
            DataClaimTexts.ShapesRule, DataClaimTexts.ShapesOurs.With(data.Train, data.Test, data.Height, data.Width), null, ("train", data.Train), ("test", data.Test)));
        table.Add("data.length", DataClaimTexts.Section1, DataClaimTexts.Length, data is null ? null : Rules.That(
            data.Height * data.Width == 784, DataClaimTexts.LengthRule, ModelClaimTexts.Count.With(data.Height * data.Width), null, ("length", data.Height * data.Width)), ofAnyData: true);
        table.Add("data.green", DataClaimTexts.Figure1, DataClaimTexts.Green, data is null ? null : Rules.That(
            data.GreenShare > FashionThresholds.Most, DataClaimTexts.GreenRule, DataClaimTexts.GreenOurs.With(data.GreenShare), null, ("share", data.GreenShare)));
    }
}
