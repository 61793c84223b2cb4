using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

/// <summary>Statements about layers and parameters, which hold or not whatever the images are.</summary>
internal static class ModelClaims
{
    /// <summary>The table that <c>summary()</c> prints.</summary>
    public static void Add(ClaimTable table, string id, Text place, Text quotation, ModelFacts? model, string name, IReadOnlyList<(string Layer, long Parameters)> published) =>
        table.Add(
            id, place, quotation,
            model is null ? null : Rules.That(
                model.Name == name && model.Layers.SequenceEqual(published),
                ModelClaimTexts.SummaryRule,
                ModelClaimTexts.SummaryOurs.With(model.Name, string.Join(", ", model.Layers.Select(l => FormattableString.Invariant($"{l.Layer} {l.Parameters}"))), model.Parameters),
                ModelClaimTexts.Exact, ("parameters", model.Parameters), ("published", published.Sum(l => l.Parameters))),
            ofAnyData: true);

    /// <summary>The rule by which parameters are counted.</summary>
    public static void AddFormula(ClaimTable table, ModelFacts? model)
    {
        const int inputs = 784;
        table.Add(
            "shallow.formula", ModelClaimTexts.Section21, ModelClaimTexts.Formula,
            model is null ? null : Rules.That(
                model.Layers[1].Parameters == (inputs * Plan.Code) + Plan.Code,
                ModelClaimTexts.FormulaRule.With(inputs, Plan.Code), ModelClaimTexts.Count.With(model.Layers[1].Parameters), ModelClaimTexts.Exact, ("parameters", model.Layers[1].Parameters)),
            ofAnyData: true);
    }

    /// <summary>How many times as many parameters the deep model has.</summary>
    public static void AddRatio(ClaimTable table, ModelFacts? shallow, ModelFacts? deep)
    {
        var ratio = shallow is null || deep is null ? double.NaN : (double)deep.Parameters / shallow.Parameters;
        table.Add(
            "deep.ratio", ModelClaimTexts.Section31, ModelClaimTexts.Ratio,
            double.IsNaN(ratio) ? null : Rules.That(ratio > 4, ModelClaimTexts.RatioRule, ModelClaimTexts.RatioOurs.With(ratio), ModelClaimTexts.Exact, ("ratio", ratio)),
            ofAnyData: true);
    }
}
