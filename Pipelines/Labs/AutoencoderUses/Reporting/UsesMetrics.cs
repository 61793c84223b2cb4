using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>The numbers of a run as <c>metrics.json</c>.</summary>
internal static class UsesMetrics
{
    /// <summary>Writes every number of the report.</summary>
    /// <returns>What was written.</returns>
    public static string Write(UsesRun run, ClaimTable claims)
    {
        var results = run.Results;
        var json = MetricsJson.Of(run);
        json["codes"] = new JsonArray([.. results.Codes.Select(c => new JsonObject { ["model"] = c.Model.English, ["inputs"] = c.Inputs, ["code"] = c.Code, ["parameters"] = c.Parameters })]);
        json["filterWidths"] = new JsonArray([.. results.Widths.Select(w => new JsonObject { ["filter"] = w.Filter, ["width"] = w.Width, ["SsimScikitImageMedian"] = Number(w.Ssim), ["best"] = w.IsBest })]);
        json["denoising"] = Restoration(results.Denoising);
        json["bottleneck"] = Restoration(results.Bottleneck);
        json["superResolution"] = Restoration(results.Enlarging);
        json["plane"] = results.Plane is not { } p ? null : new JsonObject
        {
            ["accuracy"] = Number(p.Accuracy),
            ["pcaAccuracy"] = Number(p.PcaAccuracy),
            ["mse"] = Number(p.Mse),
            ["pcaMse"] = Number(p.PcaMse),
            ["shuffledAccuracy"] = Number(p.ShuffledAccuracy),
            ["strangers"] = Number(p.Strangers),
            ["deviation"] = Number(p.Deviation),
        };
        json["variational"] = results.Variational is not { } v ? null : new JsonObject
        {
            ["accuracy"] = Number(v.Accuracy),
            ["means"] = ResultJson.Numbers(v.Means),
            ["deviations"] = ResultJson.Numbers(v.Deviations),
            ["classifierAccuracy"] = Number(v.ClassifierAccuracy),
            ["frechet"] = Number(v.Frechet),
            ["plainDecoderFrechet"] = Number(v.DecoderFrechet),
            ["realFrechet"] = Number(v.RealFrechet),
            ["gridSameClass"] = Number(v.Grid.Share),
            ["gridClasses"] = v.Grid.Classes,
            ["plainGridSameClass"] = Number(v.DecoderGrid.Share),
            ["plainGridClasses"] = v.DecoderGrid.Classes,
            ["blend"] = Number(v.Blend),
        };
        json["losses"] = Losses(results);
        json["kinds"] = new JsonArray([.. results.Kinds.Select(k => JsonValue.Create(k.English))]);
        json["specific"] = new JsonArray([.. results.Specific.Select(Kind)]);
        json["fewLabels"] = new JsonArray([.. results.Features.Select(f => new JsonObject { ["method"] = f.Method, ["labels"] = f.Labels, ["accuracies"] = ResultJson.Numbers(f.Accuracies) })]);
        json["anomalies"] = new JsonArray([.. results.Anomalies.Select(a => new JsonObject
        {
            ["class"] = a.Class, ["name"] = a.Name, ["area"] = Number(a.Area), ["pcaArea"] = Number(a.PcaArea), ["found"] = Number(a.Found), ["falseAlarms"] = Number(a.FalseAlarms),
        })]);
        json["curves"] = new JsonObject
        {
            ["denoiser"] = MetricsJson.Curve(results.DenoisingCurve),
            ["superResolution"] = MetricsJson.Curve(results.EnlargingCurve),
            ["plane"] = MetricsJson.Curve(results.PlaneCurve),
            ["variational"] = MetricsJson.Curve(results.Variational?.Figures),
            ["convolutional"] = new JsonObject(results.ConvolutionalCurves.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Key, MetricsJson.Curve(c.Value)))),
        };
        return MetricsJson.Write(run, json, claims);
    }

    private static JsonNode? Number(double value) => ResultJson.Number(value);

    private static JsonObject? Losses(UsesResults results) => results.Losses is not { } l ? null : new JsonObject
    {
        ["crossEntropyOfCrossEntropy"] = Number(l.EntropyOfEntropy),
        ["crossEntropyOfSquaredError"] = Number(l.EntropyOfError),
        ["squaredErrorOfCrossEntropy"] = Number(l.ErrorOfEntropy),
        ["squaredErrorOfSquaredError"] = Number(l.ErrorOfError),
        ["identical"] = l.Identical,
        ["images"] = l.Images,
        ["betterThanMean"] = Number(l.BetterThanMean),
        ["dense"] = Restorer(l.Dense),
        ["pca"] = Restorer(l.Pca),
    };

    private static JsonObject Kind(KindFacts kind) => new()
    {
        ["model"] = kind.Model,
        ["trainedOnScoredOn"] = new JsonArray([.. kind.Scores.Select(row => new JsonArray([.. row.Select(Restorer)]))]),
        ["awayLessHome"] = new JsonArray([.. kind.Loss.Select(MetricsJson.Pair)]),
        ["awayLessBestEnlargement"] = new JsonArray([.. kind.AgainstBest.Select(MetricsJson.Pair)]),
    };

    private static JsonObject? Restoration(RestorationFacts? facts) => facts is null ? null : new JsonObject
    {
        ["untrained"] = new JsonArray([.. facts.Untrained.Select(Restorer)]),
        ["model"] = Restorer(facts.Model),
        ["best"] = facts.Best.Key,
        ["gain"] = MetricsJson.Pair(facts.Gain),
        ["helps"] = facts.Helps,
    };

    private static JsonObject Restorer(RestorerFacts facts) =>
        new() { ["name"] = facts.Key, ["SsimScikitImage"] = MetricsJson.Box(facts.Ssim), ["Mse"] = MetricsJson.Box(facts.Mse), ["medianGradientEnergyRatio"] = Number(facts.Sharpness) };
}
