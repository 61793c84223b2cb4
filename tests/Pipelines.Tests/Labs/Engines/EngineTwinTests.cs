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

        Assert.Contains("Repeated were 0 of 1 trainings", Page(run), StringComparison.Ordinal);

        Train(run, "new", Autoencoder(run));

        var page = Page(run);
        Assert.Contains("Repeated were 1 of 2 trainings", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.92, 0.922, 0.93, "All 1 median SSIMs agree within 0.003; the largest difference is 0.00200.")]
    [InlineData(0.92, 0.924, 0.9229, "All 1 median SSIMs agree within 0.003 with those of the embedded engine's two trainings: the largest difference from the first is 0.00400, from the nearer of the two 0.00290.")]
    [InlineData(0.92, 0.925, 0.924, "1 of 1 median SSIMs differ by more than 0.003 from both")]
    public void Medians_are_judged_by_the_embedded_engine_s_two_trainings(double asked, double embedded, double moved, string expected)
    {
        using var run = Made(new Watching(), resume: false);
        run.Compared(new EngineComparison("a", Text.FromString("A"), new EngineOutcome([0.5, 0.25], asked), new EngineOutcome([0.5, 0.125], embedded), new EngineOutcome([0.5, 0.1875], moved)));

        var page = Page(run);

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"own median SSIM by up to {Math.Abs(moved - embedded):0.00000}, and the loss of an epoch by up to 0.062500000"), page, StringComparison.Ordinal);
        Assert.Contains("How roundings grow", page, StringComparison.Ordinal);
        Assert.Equal(moved, (double)EnginesSection.Json(run)[0]!["medianSsimScikitImageMoved"]!);
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
