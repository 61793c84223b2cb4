using System.Globalization;
using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>The numbers of a run as files for machines: the same in every language.</summary>
internal static class FashionFiles
{
    /// <summary>Writes the losses of every model.</summary>
    public static void WriteHistories(OutputFolder output, LabResults results)
    {
        if (results.ShallowCurve is { Epochs: > 0 } shallow) HistoryFile.Write(output, "shallow", shallow);
        if (results.DeepCurve is { Epochs: > 0 } deep) HistoryFile.Write(output, "deep", deep);
        foreach (var (width, curve) in results.WidthCurves) HistoryFile.Write(output, string.Create(CultureInfo.InvariantCulture, $"neurons-{width}"), curve);
    }

    /// <summary>Writes every number of the report to <c>metrics.json</c>.</summary>
    /// <returns>What was written.</returns>
    public static string WriteMetrics(LabContext context, LabResults results, ClaimTable claims)
    {
        var json = new JsonObject
        {
            ["lab"] = "fashion-autoencoders",
            ["seed"] = context.Settings.Seed,
            ["data"] = results.Data is { } data
                ? new JsonObject { ["name"] = data.DataSet, ["train"] = data.Train, ["test"] = data.Test, ["height"] = data.Height, ["width"] = data.Width, ["greenShare"] = Json.Number(data.GreenShare) }
                : null,
            ["models"] = new JsonObject { ["shallow"] = Model(results.Shallow), ["deep"] = Model(results.Deep) },
            ["scores"] = new JsonObject
            {
                ["shallow"] = ByKey(results.ShallowAt),
                ["neurons"] = ByKey(results.WidthAt),
                ["deep"] = ByKey(results.DeepAt),
                ["pca"] = results.Pca is null ? null : Scores(results.Pca),
            },
            ["losses"] = new JsonObject { ["shallow"] = Curve(results.ShallowCurve), ["deep"] = Curve(results.DeepCurve) },
            ["deepAgainstShallow"] = new JsonArray([.. results.Pairs.OrderBy(p => p.Key.Deep).ThenBy(p => p.Key.Shallow).Select(p => new JsonObject
            {
                ["shallowEpochs"] = p.Key.Shallow,
                ["deepEpochs"] = p.Key.Deep,
                ["ssim"] = Pair(p.Value.Ssim),
                ["mse"] = Pair(p.Value.Mse),
                ["sharpness"] = Pair(p.Value.Sharpness),
            })]),
            ["long"] = new JsonArray([.. results.Long.Select(l => new JsonObject
            {
                ["model"] = l.Model,
                ["seed"] = l.Seed,
                ["losses"] = Curve(l.Curve),
                ["end"] = Scores(l.End),
                ["earlyStoppingEpoch"] = l.StoppedAt,
                ["earlyStopping"] = Scores(l.Stopped),
            })]),
            ["claims"] = new JsonArray([.. claims.Claims.Select(c => new JsonObject
            {
                ["id"] = c.Id,
                ["verdict"] = c.Verdict.ToString(),
                ["numbers"] = new JsonObject(c.Finding.Numbers.Select(n => KeyValuePair.Create(n.Key, Json.Number(n.Value)))),
            })]),
        };
        var text = json.ToJsonString(Json.Indented) + "\n";
        context.Output.Write("metrics.json", text);
        return text;
    }

    private static JsonObject? Model(ModelFacts? model) => model is null ? null : new JsonObject
    {
        ["name"] = model.Name,
        ["parameters"] = model.Parameters,
        ["layers"] = new JsonObject(model.Layers.Select(l => KeyValuePair.Create<string, JsonNode?>(l.Layer, l.Parameters))),
    };

    private static JsonObject ByKey(SortedDictionary<int, ScoreFacts> scores) =>
        new(scores.Select(s => KeyValuePair.Create<string, JsonNode?>(s.Key.ToString(CultureInfo.InvariantCulture), Scores(s.Value))));

    private static JsonObject Scores(ScoreFacts scores) => new()
    {
        ["SsimScikitImage"] = Box(scores.Ssim),
        ["Mse"] = Box(scores.Mse),
        ["SsimScikitImageOfFirstImages"] = Json.Numbers(scores.FirstSsim),
        ["medianGradientEnergyRatio"] = Json.Number(scores.GradientEnergyRatio),
        ["medianCentroidDistance"] = Json.Number(scores.CentroidDistance),
    };

    private static JsonObject Box(BoxPlotStatistics box) => new()
    {
        ["count"] = box.Count,
        ["mean"] = Json.Number(box.Mean),
        ["median"] = Json.Number(box.Median),
        ["q1"] = Json.Number(box.FirstQuartile),
        ["q3"] = Json.Number(box.ThirdQuartile),
        ["lowerWhisker"] = Json.Number(box.LowerWhisker),
        ["upperWhisker"] = Json.Number(box.UpperWhisker),
        ["outliersBelow"] = box.LowOutliers.Count,
        ["outliersAbove"] = box.HighOutliers.Count,
    };

    private static JsonObject Pair(PairedComparison pair) => new()
    {
        ["medianDifference"] = Json.Number(pair.MedianDifference.Estimate),
        ["low"] = Json.Number(pair.MedianDifference.Low),
        ["high"] = Json.Number(pair.MedianDifference.High),
        ["confidence"] = pair.MedianDifference.Confidence,
        ["shareImproved"] = Json.Number(pair.ShareImproved),
        ["mostImproved"] = new JsonArray([.. pair.MostImproved.Select(i => JsonValue.Create(i))]),
        ["leastImproved"] = new JsonArray([.. pair.LeastImproved.Select(i => JsonValue.Create(i))]),
    };

    private static JsonObject? Curve(LossCurve? curve) => curve is null ? null : new JsonObject { ["loss"] = Json.Numbers(curve.Loss), ["val_loss"] = Json.Numbers(curve.ValLoss) };
}
