using System.Text;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Labs.Engines;
using MLGenerative.Pipelines.Labs.FashionAutoencoders;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs.Engines;

/// <summary>A lab on another engine trains everything on the embedded one too, and says which trainings it did not repeat.</summary>
public sealed class EngineTwinTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_second_training_uses_no_more_threads_than_the_user_allows()
    {
        IBackend? seen = null;
        var screen = new Watching();
        using var run = Made(screen, resume: false);
        var model = Autoencoder(run);
        screen.OnAdvance = what => seen = what.In(Language.English).EndsWith("on the embedded engine", StringComparison.Ordinal) ? model.Backend : seen;

        Train(run, "once", model);

        Assert.Equal(1, Assert.IsType<SimdBackend>(seen).Options.Pool?.Threads);
        Assert.Equal("reference", model.Backend.Name);
        Assert.Equal((1, 0), (run.Engines.Count, run.NotRepeated));
    }

    [Fact]
    public void What_an_interrupted_run_had_left_is_not_said_to_be_repeated()
    {
        using (var first = Made(new Watching(), resume: false)) Train(first, "kept", Autoencoder(first));
        using var run = Made(new Watching(), resume: true);
        Train(run, "kept", Autoencoder(run));

        Assert.Contains("0 of 1 trainings are compared", Page(run), StringComparison.Ordinal);

        Train(run, "new", Autoencoder(run));

        var page = Page(run);
        Assert.Contains("1 of 2 trainings are compared", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.9229, "Median SSIMs agree within 0.003: in step, the largest difference after the last epoch is 2.9e\u22123.")]
    [InlineData(0.9231, "differ by more than 0.003 in 1 of 1 trainings: in step, the largest difference after the last epoch is 3.1e\u22123.")]
    public void Medians_are_judged_in_step(double inStep, string expected)
    {
        using var run = Made(new Watching(), resume: false);
        run.Compared(new EngineComparison("a", Text.FromString("A"), new EngineOutcome([0.5, 0.25], 0.92), new EngineOutcome([0.5, 0.15], 0.93), [(0, 0.5), (1, 0.1875)], inStep));

        var page = Page(run);

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains("carry the two apart by up to 1.0e\u22122 in median SSIM and 1.0e\u22121 in the loss of an epoch", page, StringComparison.Ordinal);
        Assert.Equal(inStep, (double)EnginesSection.Json(run)[0]!["medianSsimScikitImageInStep"]!);
        Assert.Equal([1, 2], EnginesSection.Json(run)[0]!["epochsInStep"]!.AsArray().Select(e => (int)e!));
    }

    [Fact]
    public void Epochs_are_repeated_from_where_the_other_engine_began_them()
    {
        using var run = Made(new Watching(), resume: false);
        var model = Autoencoder(run);
        var trainer = run.Trainer("steps", Text.FromString("steps"), model, run.Images.Train, null, 8, 20);
        trainer.TrainTo(10);
        trainer.TrainTo(20);

        var compared = Assert.Single(run.Engines);
        Assert.Equal([0, 3, 6, 9, 12, 15, 18, 19], compared.InStep.Select(e => e.Epoch));
        Assert.All(compared.LossesInStep, e => Assert.True(e.Difference < 1e-6, $"epoch {e.Epoch + 1}: {e.Difference}"));
        Assert.Equal(20, compared.Alone.Losses.Count);

        // whatever the other trainings did, the model is where a run without them would be (but for what the reference backend carries beyond float32)
        using var plain = Autoencoder(run);
        plain.Fit(run.Images.Train.Inputs, run.Images.Train.Targets, epochs: 20, batchSize: 8);
        Assert.Equal(plain.Weights.SelectMany(w => w.Read().ToArray()), model.Weights.SelectMany(w => w.Read().ToArray()), (a, b) => Math.Abs(a - b) < 1e-6);
    }

    private LabRun Made(IProgressScreen screen, bool resume)
    {
        var settings = new LabSettings("synthetic-garments", null, false, 1, 1, true, false, Language.English) { QuickImages = 64, Resume = resume, Backend = "reference" };
        var path = Path.Combine(_folder.Path, "run");
        var run = new LabRun(new FashionLab(), new LabContext(settings, resume ? OutputFolder.Resume(path, "mlgen lab", "training", "weights") : OutputFolder.Open(path, true), screen, TestContext.Current.CancellationToken));
        run.Load();
        return run;
    }

    private static Model Autoencoder(LabRun run)
    {
        var model = run.Prepare(new Sequential([new Input(784), new Dense(2), new Dense(784)]), 3);
        model.Compile("adam", "mse");
        return model;
    }

    private static void Train(LabRun run, string name, Model model) => run.Trainer(name, Text.FromString(name), model, run.Images.Train, null, 8, 1).TrainTo(1);

    private static string Page(LabRun run)
    {
        var report = LabReport.Begin(run, FashionLabTexts.Title, []);
        EnginesSection.Add(new ReportContext(report, run, ReferenceRuns.For(typeof(FashionLab), "KerasRuns.json"), new ClaimTable(null)));
        return Encoding.UTF8.GetString(report.ToFiles(LabReport.File).Single(f => f.Path == LabReport.File).Content.Span);
    }

    private sealed class Watching : IProgressScreen
    {
        public Action<Phrase> OnAdvance { get; set; } = _ => { };

        public void Heading(Phrase phrase)
        {
        }

        public void Line(Phrase phrase)
        {
        }

        public void Notice(Phrase phrase)
        {
        }

        public void Advance(Phrase what, double done, double total, Phrase detail) => OnAdvance(what);
    }
}
