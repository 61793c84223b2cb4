using System.Text.Json;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Labs.FashionAutoencoders;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs.FashionAutoencoders;

public class FashionClaimsTests
{
    // Loss curves of a Keras training with mean squared error (reference run fashion-shallow-32, seed 0).
    private static readonly LossCurve SquaredErrorCurve = new(
        [0.06013, 0.02833, 0.022453, 0.019171, 0.017103, 0.015776, 0.014917, 0.014351, 0.013968, 0.013698, 0.013508, 0.013366, 0.013255, 0.013169, 0.013097, 0.013036, 0.012984, 0.012935, 0.012894, 0.012858],
        [0.033353, 0.024631, 0.020667, 0.017981, 0.016372, 0.015324, 0.01464, 0.014191, 0.013869, 0.013652, 0.013498, 0.013378, 0.013284, 0.013212, 0.01315, 0.013098, 0.013052, 0.013011, 0.012975, 0.012944]);

    private static readonly ReferenceRuns Keras = ReferenceRuns.For(typeof(Plan), "KerasRuns.json");

    [Fact]
    public void Keras_s_own_numbers_reproduce_what_Keras_reproduces()
    {
        var table = Verdicts(LikeKeras());
        Assert.All(
            new[]
            {
                "data.shapes", "shallow.summary", "shallow.fall", "shallow.plateau", "shallow.gap", "shallow.fit", "shallow.ssim", "shallow.mse", "epochs.percent0", "epochs.slight",
                "neurons.little", "neurons.8.image0", "deep.summary", "deep.ratio", "deep.fall", "deep.plateau", "deep.fluctuations", "deep.gap", "conclusion.similar", "conclusion.metrics",
            },
            id => Assert.Equal(Verdict.Reproduced, table[id]));
        Assert.All(new[] { "shallow.below", "deep.below", "deep.stop", "shallow.fluctuations", "neurons.little.intended" }, id => Assert.Equal(Verdict.NotReproduced, table[id]));
        Assert.True(Enumerable.Range(0, 5).Sum(i => Plan.Widths.Count(w => table[$"neurons.{w}.image{i}"] == Verdict.Reproduced)) >= 23);
    }

    [Fact]
    public void There_is_a_row_for_each_of_the_lab_s_numbers()
    {
        var ids = Verdicts(LikeKeras()).Keys;
        Assert.Equal(25, ids.Count(i => i.StartsWith("neurons.", StringComparison.Ordinal) && i.Contains(".image", StringComparison.Ordinal)));
        Assert.Equal(10, ids.Count(i => i.Contains(".percent", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_model_trained_with_squared_error_turns_rows()
    {
        var results = LikeKeras();
        results.ShallowCurve = SquaredErrorCurve;
        var golden = GoldenRun("fashion-shallow-32");
        foreach (var epochs in results.ShallowAt.Keys.ToList())
            results.ShallowAt[epochs] = Scores(golden["ssim.median@20"], golden["mse.median@20"], [.. Enumerable.Range(0, 5).Select(i => golden[$"ssim.image{i}@20"])]);
        Turned(results, ["shallow.plateau", "shallow.ssim", "epochs.percent2", "epochs.percent0", "neurons.32.image2", "neurons.8.image0"]);
    }

    [Fact]
    public void A_training_that_was_stopped_gives_no_verdict_on_its_curve()
    {
        var results = LikeKeras();
        (results.ShallowCurve, results.DeepCurve) = (results.ShallowCurve!.First(19), results.DeepCurve!.First(49));
        var curve = FashionClaims.Of(results, Keras, null).Claims.Where(c => c.Id.EndsWith(".fall", StringComparison.Ordinal) || c.Id.EndsWith(".plateau", StringComparison.Ordinal) || c.Id == "conclusion.similar").ToList();
        Assert.Equal(5, curve.Count);
        Assert.All(curve, c => Assert.Equal(Verdict.NotComparable, c.Verdict));
        Assert.Equal("stopped: 49 of 50", curve.Single(c => c.Id == "deep.fall").Finding.Ours.In(Language.English));
    }

    [Fact]
    public void A_model_that_learns_in_one_epoch_alone_turns_rows()
    {
        var results = LikeKeras();
        double[] Stay(IReadOnlyList<double> losses) => [.. Enumerable.Repeat(losses[0], losses.Count)];
        results.ShallowCurve = new(Stay(results.ShallowCurve!.Loss), Stay(results.ShallowCurve.ValLoss));
        var golden = GoldenRun("fashion-shallow-32-bce");
        foreach (var epochs in results.ShallowAt.Keys.ToList())
            results.ShallowAt[epochs] = Scores(0.45, 0.03, [.. Enumerable.Range(0, 5).Select(i => golden[$"ssim.image{i}@1"])]);
        Turned(results, ["shallow.fall", "shallow.plateau", "shallow.gap", "shallow.stop", "shallow.ssim", "shallow.mse", "epochs.percent0", "neurons.32.image3", "conclusion.metrics"]);
    }

    [Fact]
    public void Other_data_leave_only_the_models_and_the_preparation_comparable()
    {
        var table = FashionClaims.Of(LikeKeras(), Keras, new Text("synthetic", "synthétique"));
        Assert.Equal(["data.length", "shallow.summary", "shallow.formula", "deep.summary", "deep.ratio"], table.Claims.Where(c => c.Verdict != Verdict.NotComparable).Select(c => c.Id));
    }

    [Fact]
    public void A_stopped_run_leaves_rows_without_a_verdict() => Assert.All(FashionClaims.Of(new LabResults(), Keras, null).Claims, c => Assert.Equal(Verdict.NotComparable, c.Verdict));

    [Fact]
    public void Every_row_can_be_said_in_both_languages()
    {
        foreach (var claim in FashionClaims.Of(LikeKeras(), Keras, null).Claims)
            foreach (var language in Enum.GetValues<Language>())
            {
                Phrase[] all = [claim.Place, claim.Quotation, claim.Finding.Rule, claim.Finding.Ours, claim.Finding.Keras];
                Assert.All(all, phrase => Assert.False(string.IsNullOrWhiteSpace(phrase.In(language))));
            }
    }

    [Fact]
    public void The_embedded_Golden_figures_are_those_of_the_reference_runs()
    {
        foreach (var run in Keras.Names.Where(n => n != FashionClaims.PcaRun))
            foreach (var (figure, spread) in Keras.All(run)) Assert.Equal(GoldenRun(run)[figure], spread.Mean);
    }

    private static void Turned(LabResults results, string[] ids)
    {
        Dictionary<string, Verdict> before = Verdicts(LikeKeras()), after = Verdicts(results);
        Assert.All(ids, id => Assert.Equal((id, Verdict.NotReproduced), (id, after[id])));
        Assert.True(before.Count(b => b.Value == Verdict.Reproduced) > after.Count(a => a.Value == Verdict.Reproduced));
    }

    private static Dictionary<string, Verdict> Verdicts(LabResults results) => FashionClaims.Of(results, Keras, null).Claims.ToDictionary(c => c.Id, c => c.Verdict);

    private static Dictionary<string, double> GoldenRun(string run)
    {
        using var summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Golden.Root, "reference-runs", "summary.json")));
        return summary.RootElement.GetProperty(run).EnumerateObject().ToDictionary(m => m.Name, m => m.Value.GetProperty("mean").GetDouble());
    }

    // A run whose every number is the mean of Keras's.
    private static LabResults LikeKeras()
    {
        var results = new LabResults
        {
            Data = new DataFacts("fashion-mnist", 60_000, 10_000, 28, 28, 0.6),
            Shallow = new ModelFacts("model", "", Published.Shallow),
            Deep = new ModelFacts("model_3", "", Published.Deep),
            ShallowCurve = Keras.Curves(FashionClaims.ShallowRun)[0],
            DeepCurve = Keras.Curves(FashionClaims.DeepRun)[0],
            Pca = Of(FashionClaims.PcaRun, 0),
        };
        foreach (var epochs in Plan.ShallowStops) results.ShallowAt[epochs] = Of(epochs < 25 ? FashionClaims.ShallowRun : FashionClaims.ContinuedRun, epochs);
        foreach (var epochs in Plan.DeepStops) results.DeepAt[epochs] = Of(FashionClaims.DeepRun, epochs);
        foreach (var width in Plan.Widths) results.WidthAt[width] = Of(FashionClaims.WidthRun(width), Plan.ShallowEpochs);
        return results;
    }

    private static ScoreFacts Of(string run, int epochs) => Scores(
        Keras.Of(run, "ssim.median", epochs)?.Mean ?? 0.66, Keras.Of(run, "mse.median", epochs)?.Mean ?? 0.014,
        [.. Enumerable.Range(0, 5).Select(i => Keras.Of(run, $"ssim.image{i}", epochs)?.Mean ?? 0.7)]);

    private static ScoreFacts Scores(double ssim, double mse, double[] first) => new(BoxPlotStatistics.Of([ssim]), BoxPlotStatistics.Of([mse]), first, 0.1, 0.5);
}
