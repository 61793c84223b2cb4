using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;

/// <summary>The lab's <c>metrics.json</c>.</summary>
internal static class MnistMetrics
{
    /// <summary>Writes it.</summary>
    public static string Write(MnistRun run, ClaimTable claims)
    {
        var results = run.Results;
        var json = MetricsJson.Of(run);
        json["model"] = MetricsJson.Model(results.Model);
        json["history"] = MetricsJson.Curve(results.Figures);
        json["SsimScikitImage"] = results.Scored is { } scored ? MetricsJson.Box(scored.Ssim) : null;
        json["mse"] = results.Scored is { } errors ? MetricsJson.Box(errors.Mse) : null;
        json["meanImageMse"] = ResultJson.Number(results.MeanImageMse);
        json["neighbours"] = results.Neighbours is { } found ? new JsonObject { ["codes"] = found.Codes, ["pixels"] = found.Pixels, ["known"] = found.Known, ["asked"] = found.Asked } : null;
        json["anomalies"] = results.Anomalies is { } anomalies ? new JsonObject { ["others"] = anomalies.Others, ["count"] = anomalies.Count, ["area"] = ResultJson.Number(anomalies.Area) } : null;
        json["usedNumbers"] = MetricsJson.ByKey(results.UsedNumbers, used => JsonValue.Create(used));
        json["rates"] = new JsonArray([.. results.Rates.Select(r => new JsonObject
        {
            ["kept"] = r.Name,
            ["setting"] = r.Setting,
            ["bytes"] = ResultJson.Number(r.Bytes),
            ["mse"] = ResultJson.Number(r.Mse.Mean),
            ["SsimScikitImage"] = ResultJson.Number(r.Ssim.Median),
        })]);
        return MetricsJson.Write(run, json, claims);
    }
}
