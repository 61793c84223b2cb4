using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>The numbers of a run as <c>metrics.json</c>.</summary>
internal static class FashionMetrics
{
    /// <summary>Writes every number of the report.</summary>
    /// <returns>What was written.</returns>
    public static string Write(FashionRun run, ClaimTable claims)
    {
        var results = run.Results;
        var json = MetricsJson.Of(run);
        json["data"]!["greenShare"] = ResultJson.Number(results.Data!.GreenShare);
        json["models"] = new JsonObject { ["shallow"] = MetricsJson.Model(results.Shallow), ["deep"] = MetricsJson.Model(results.Deep) };
        json["scores"] = new JsonObject
        {
            ["shallow"] = MetricsJson.ByKey(results.ShallowAt, Scores),
            ["neurons"] = MetricsJson.ByKey(results.WidthAt, Scores),
            ["deep"] = MetricsJson.ByKey(results.DeepAt, Scores),
            ["pca"] = results.Pca is null ? null : Scores(results.Pca),
        };
        json["losses"] = new JsonObject { ["shallow"] = MetricsJson.Curve(results.ShallowCurve), ["neurons"] = MetricsJson.ByKey(results.WidthCurves, MetricsJson.Curve), ["deep"] = MetricsJson.Curve(results.DeepCurve) };
        json["deepAgainstShallow"] = new JsonArray([.. results.Pairs.OrderBy(p => p.Key.Deep).ThenBy(p => p.Key.Shallow).Select(p => new JsonObject
        {
            ["shallowEpochs"] = p.Key.Shallow,
            ["deepEpochs"] = p.Key.Deep,
            ["SsimScikitImage"] = MetricsJson.Pair(p.Value.Ssim),
            ["mse"] = MetricsJson.Pair(p.Value.Mse),
            ["sharpness"] = MetricsJson.Pair(p.Value.Sharpness),
        })]);
        json["long"] = new JsonArray([.. results.Long.Select(l => new JsonObject
        {
            ["model"] = l.Model,
            ["seed"] = l.Seed,
            ["losses"] = MetricsJson.Curve(l.Curve),
            ["end"] = Scores(l.End),
            ["earlyStoppingEpoch"] = l.StoppedAt,
            ["earlyStopping"] = Scores(l.Stopped),
        })]);
        return MetricsJson.Write(run, json, claims);
    }

    private static JsonObject Scores(ScoreFacts scores) => new()
    {
        ["SsimScikitImage"] = MetricsJson.Box(scores.Ssim),
        ["Mse"] = MetricsJson.Box(scores.Mse),
        ["SsimScikitImageOfFirstImages"] = ResultJson.Numbers(scores.FirstSsim),
        ["medianGradientEnergyRatio"] = ResultJson.Number(scores.GradientEnergyRatio),
        ["medianCentroidDistance"] = ResultJson.Number(scores.CentroidDistance),
    };
}
