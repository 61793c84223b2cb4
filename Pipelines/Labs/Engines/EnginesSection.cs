using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.Engines;

/// <summary>What a lab's report and <c>metrics.json</c> say of its trainings on two engines.</summary>
internal static class EnginesSection
{
    // Keras itself varies by .005 from seed to seed on a median over 10,000 images: two engines on one seed must be nearer than that.
    private const double AllowedSsim = 0.003;

    /// <summary>Adds the section; nothing where there was one engine.</summary>
    public static void Add(ReportContext context)
    {
        if (context.Run.Engines.Count + context.Run.NotRepeated == 0) return;
        var (name, embedded) = (context.Run.Context.Settings.Backend, context.Say(EngineTexts.Embedded));
        var all = context.Run.Engines;
        context.Report.Section(context.Say(EngineTexts.Section)).Paragraph(context.Run.NotRepeated == 0 ? context.Say(EngineTexts.About, name) : context.Say(EngineTexts.AboutSome, name, all.Count, all.Count + context.Run.NotRepeated));
        if (all.Count == 0) return;
        context.Report.Table("engines", context.Say(EngineTexts.Table, all.Count, all.Max(e => e.LargestDifference)),
            [
                new(context.Say(EngineTexts.Training), "training"), new(context.Say(EngineTexts.Epochs), "epochs"),
                new(context.Say(EngineTexts.First, name), "first_loss"), new(context.Say(EngineTexts.First, embedded), "first_loss_embedded"),
                new(context.Say(EngineTexts.Last, name), "last_loss"), new(context.Say(EngineTexts.Last, embedded), "last_loss_embedded"), new(context.Say(EngineTexts.Largest), "largest_difference"),
                new(context.Say(EngineTexts.Ssim, name), "SsimScikitImage"), new(context.Say(EngineTexts.Ssim, embedded), "SsimScikitImage_embedded"),
            ],
            [.. all.Select(e => (IReadOnlyList<Cell>)[Cell.Text(context.Say(e.Title), e.Name), e.Asked.Count, Cell.Number(e.Asked[0], 6), Cell.Number(e.Embedded[0], 6), Cell.Number(e.Asked[^1], 6), Cell.Number(e.Embedded[^1], 6),
                Cell.Number(e.LargestDifference, 9), Median(e.AskedSsim), Median(e.EmbeddedSsim)])]);
        var medians = all.Select(e => e.SsimDifference).OfType<double>().ToList();
        if (medians.Count == 0) return;
        var beyond = medians.Count(m => m > AllowedSsim);
        context.Report.Paragraph(beyond == 0 ? context.Say(EngineTexts.MediansAgree, medians.Count, AllowedSsim, medians.Max()) : context.Say(EngineTexts.MediansDiffer, beyond, medians.Count, AllowedSsim, medians.Max()));
    }

    /// <summary>The numbers, a training each.</summary>
    public static JsonArray Json(LabRun run) => new([.. run.Engines.Select(e => new JsonObject
    {
        ["training"] = e.Name,
        ["loss"] = ResultJson.Numbers(e.Asked),
        ["lossEmbedded"] = ResultJson.Numbers(e.Embedded),
        ["largestDifference"] = ResultJson.Number(e.LargestDifference),
        ["medianSsimScikitImage"] = e.AskedSsim is { } asked ? ResultJson.Number(asked) : null,
        ["medianSsimScikitImageEmbedded"] = e.EmbeddedSsim is { } embedded ? ResultJson.Number(embedded) : null,
    })]);

    private static Cell Median(double? value) => value is { } median ? Cell.Number(median, 5) : Cell.Text("", "");
}
