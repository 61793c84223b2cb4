using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

/// <summary>Every number of the report for machines.</summary>
internal static class GenerativeMetrics
{
    /// <summary>Writes <c>metrics.json</c>.</summary>
    /// <returns>What was written.</returns>
    public static string Write(GenerativeRun run, ClaimTable claims)
    {
        var (json, results) = (MetricsJson.Of(run), run.Results);
        json["judge"] = results.Judge is { } judge ? new JsonObject { ["accuracy"] = ResultJson.Number(judge.Accuracy), ["features"] = judge.Features, ["parameters"] = judge.Parameters } : null;
        json["autoencoder"] = new JsonArray([.. results.Autoencoders.Select(a =>
        {
            var one = Of(a, MetricsJson.Model(a.Model));
            (one["medianSsimScikitImage"], one["medianMse"], one["medianGradientEnergyKept"]) = (ResultJson.Number(a.Ssim), ResultJson.Number(a.Mse), ResultJson.Number(a.Kept));
            (one["codes"], one["plane"]) = (Codes(a.Codes), Plane(a.Plane));
            return (JsonNode)one;
        })]);
        json["vae"] = new JsonArray([.. results.Variationals.Select(v => (JsonNode)Of(v))]);
        json["lessonVae"] = results.Lesson is { } lesson ? Of(lesson) : null;
        json["gan"] = new JsonArray([.. results.Adversarials.Select(g =>
        {
            var one = Of(g, MetricsJson.Model(g.Generator), MetricsJson.Model(g.Discriminator));
            (one["realScore"], one["fakeScore"], one["diversity"]) = (ResultJson.Number(g.RealScore), ResultJson.Number(g.FakeScore), ResultJson.Number(g.Diversity));
            (one["diverged"], one["collapsed"], one["steps"], one["tooShort"]) = (g.Diverged, g.Collapsed, g.Steps, g.TooShort);
            one["equilibrium"] = g.TooShort ? "not judged" : g.Equilibrium ? "reached" : "not reached";
            return (JsonNode)one;
        })]);
        return MetricsJson.Write(run, json, claims);
    }

    private static JsonObject Of(VariationalFacts facts)
    {
        var one = Of(facts, MetricsJson.Model(facts.Encoder), MetricsJson.Model(facts.Decoder));
        (one["codes"], one["plane"]) = (Codes(facts.Codes), Plane(facts.Plane));
        one["drawnCodes"] = facts.Drawn is { } drawn ? Codes(drawn) : null;
        one["likelihoodBound"] = new JsonObject(Plan.BoundCodes.Zip(facts.Bounds).Select(b => KeyValuePair.Create(FormattableString.Invariant($"{b.First}"), ResultJson.Number(b.Second))));
        (one["likelihoodBoundImages"], one["classesOnInterpolationLine"]) = (facts.BoundImages, ResultJson.Number(facts.ClassesOnLine));
        return one;
    }

    private static JsonObject Of(GeneratorFacts facts, params IReadOnlyList<JsonObject?> models) => new()
    {
        ["seed"] = facts.Seed,
        ["models"] = new JsonArray([.. models]),
        ["figures"] = MetricsJson.Curve(facts.Figures),
        ["risingShare"] = ResultJson.Number(facts.Rises),
        ["samples"] = facts.Samples is { } scores ? Scores(scores) : null,
    };

    private static JsonObject Scores(GeneratorScores scores) => new()
    {
        ["count"] = scores.Count,
        ["frechet"] = ResultJson.Number(scores.Frechet),
        ["precision"] = ResultJson.Number(scores.Precision),
        ["recall"] = ResultJson.Number(scores.Recall),
        ["sharpness"] = ResultJson.Number(scores.Sharpness),
        ["diversity"] = ResultJson.Number(scores.Diversity),
        ["classShares"] = ResultJson.Numbers(scores.ClassShares),
        ["nearestTraining"] = ResultJson.Number(scores.Nearest),
        ["heldOutNearestTraining"] = ResultJson.Number(scores.HeldOutNearest),
        ["copies"] = ResultJson.Number(scores.Copies),
    };

    private static JsonObject Codes(CodeFacts codes) => new()
    {
        ["mean"] = ResultJson.Numbers([codes.Mean.X, codes.Mean.Y]),
        ["deviation"] = ResultJson.Numbers([codes.Deviation.X, codes.Deviation.Y]),
        ["neighbourAgreement"] = ResultJson.Number(codes.NeighbourAgreement),
    };

    private static JsonObject? Plane(PlaneFacts? plane) => plane is null ? null : new()
    {
        ["smoothness"] = ResultJson.Number(plane.Smoothness.Share),
        ["classes"] = plane.Smoothness.Classes,
        ["blend"] = ResultJson.Number(plane.Blend),
    };
}
