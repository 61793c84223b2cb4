using System.Globalization;
using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Labs.Engines;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.Reporting;

/// <summary>The pieces of a lab's <c>metrics.json</c>, which holds every number of the report: the same in every language.</summary>
internal static class MetricsJson
{
    /// <summary>What every lab's file begins with.</summary>
    public static JsonObject Of(LabRun run) => new()
    {
        ["lab"] = run.Lab.Name,
        ["seed"] = run.Seed,
        ["seeds"] = run.Context.Settings.Seeds,
        ["data"] = new JsonObject { ["name"] = run.Data.Set.Name, ["train"] = run.Images.TrainCount, ["test"] = run.Images.Test.Count, ["height"] = run.Shape.Height, ["width"] = run.Shape.Width },
    };

    /// <summary>Writes the file, with the claims at its end.</summary>
    /// <returns>What was written.</returns>
    public static string Write(LabRun run, JsonObject metrics, ClaimTable claims)
    {
        if (run.Engines.Count > 0) metrics["engines"] = EnginesSection.Json(run);
        if (run.NotRepeated > 0) metrics["trainingsOnOneEngine"] = run.NotRepeated;
        metrics["claims"] = Claims(claims);
        var text = ResultJson.Text(metrics);
        run.Context.Output.Write("metrics.json", text);
        return text;
    }

    /// <summary>A model's name, parameters and layers.</summary>
    public static JsonObject? Model(ModelFacts? model) => model is null ? null : new JsonObject
    {
        ["name"] = model.Name,
        ["parameters"] = model.Parameters,
        ["layers"] = new JsonObject(model.Layers.Select(l => KeyValuePair.Create<string, JsonNode?>(l.Layer, l.Parameters))),
    };

    /// <summary>Something for each of some numbers, such as scores by epochs.</summary>
    public static JsonObject ByKey<T>(IEnumerable<KeyValuePair<int, T>> values, Func<T, JsonNode?> write) =>
        new(values.Select(v => KeyValuePair.Create(v.Key.ToString(CultureInfo.InvariantCulture), write(v.Value))));

    /// <summary>What a box plot shows.</summary>
    public static JsonObject Box(BoxPlotStatistics box) => new()
    {
        ["count"] = box.Count,
        ["mean"] = ResultJson.Number(box.Mean),
        ["median"] = ResultJson.Number(box.Median),
        ["q1"] = ResultJson.Number(box.FirstQuartile),
        ["q3"] = ResultJson.Number(box.ThirdQuartile),
        ["lowerWhisker"] = ResultJson.Number(box.LowerWhisker),
        ["upperWhisker"] = ResultJson.Number(box.UpperWhisker),
        ["outliersBelow"] = box.LowOutliers.Count,
        ["outliersAbove"] = box.HighOutliers.Count,
    };

    /// <summary>A paired comparison.</summary>
    public static JsonObject Pair(PairedComparison pair) => new()
    {
        ["medianDifference"] = ResultJson.Number(pair.MedianDifference.Estimate),
        ["low"] = ResultJson.Number(pair.MedianDifference.Low),
        ["high"] = ResultJson.Number(pair.MedianDifference.High),
        ["confidence"] = pair.MedianDifference.Confidence,
        ["shareImproved"] = ResultJson.Number(pair.ShareImproved),
        ["mostImproved"] = new JsonArray([.. pair.MostImproved.Select(i => JsonValue.Create(i))]),
        ["leastImproved"] = new JsonArray([.. pair.LeastImproved.Select(i => JsonValue.Create(i))]),
    };

    /// <summary>The figures of a training, a list each.</summary>
    public static JsonObject? Curve(EpochFigures? figures) =>
        figures is null ? null : new(figures.Columns.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Key, ResultJson.Numbers(c.Value))));

    /// <summary>Training and validation loss.</summary>
    public static JsonObject? Curve(LossCurve? curve) => curve is null ? null : new JsonObject { ["loss"] = ResultJson.Numbers(curve.Loss), ["val_loss"] = ResultJson.Numbers(curve.ValLoss) };

    private static JsonArray Claims(ClaimTable claims) => new([.. claims.Claims.Select(c => new JsonObject
    {
        ["id"] = c.Id,
        ["verdict"] = c.Verdict.ToString(),
        ["numbers"] = new JsonObject(c.Finding.Numbers.Select(n => KeyValuePair.Create(n.Key, ResultJson.Number(n.Value)))),
    })]);
}
