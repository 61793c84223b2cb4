using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Charts;
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
        var (all, notRepeated, name) = (context.Run.Engines, context.Run.NotRepeated, context.Run.Context.Settings.Backend);
        if (all.Count + notRepeated == 0) return;
        context.Report.Section(context.Say(EngineTexts.Section)).Paragraph(context.Say(EngineTexts.About, name));
        if (notRepeated > 0) context.Report.Paragraph(context.Say(EngineTexts.AboutSome, all.Count, all.Count + notRepeated));
        if (all.Count == 0) return;
        AddTable(context, name, all);
        AddSentences(context, all);
        AddGrowth(context, name, all.MaxBy(e => (e.SsimDifference ?? 0, e.LossDifference))!);
    }

    /// <summary>The numbers, a training each.</summary>
    public static JsonArray Json(LabRun run) => new([.. run.Engines.Select(e => new JsonObject
    {
        ["training"] = e.Name,
        ["loss"] = ResultJson.Numbers(e.Asked.Losses),
        ["lossEmbedded"] = ResultJson.Numbers(e.Embedded.Losses),
        ["lossMoved"] = ResultJson.Numbers(e.Moved.Losses),
        ["largestDifference"] = ResultJson.Number(e.LossDifference),
        ["medianSsimScikitImage"] = Number(e.Asked),
        ["medianSsimScikitImageEmbedded"] = Number(e.Embedded),
        ["medianSsimScikitImageMoved"] = Number(e.Moved),
    })]);

    private static void AddTable(ReportContext context, string name, IReadOnlyList<EngineComparison> all)
    {
        var (embedded, moved) = (context.Say(EngineTexts.Embedded), context.Say(EngineTexts.MovedWeights));
        context.Report.Table("engines", context.Say(EngineTexts.Table, all.Count, all.Max(e => e.LossDifference)),
            [
                new(context.Say(EngineTexts.Training), "training"), new(context.Say(EngineTexts.Epochs), "epochs"),
                new(context.Say(EngineTexts.First, name), "first_loss"), new(context.Say(EngineTexts.First, embedded), "first_loss_embedded"),
                new(context.Say(EngineTexts.Last, name), "last_loss"), new(context.Say(EngineTexts.Last, embedded), "last_loss_embedded"), new(context.Say(EngineTexts.Largest), "largest_difference"),
                new(context.Say(EngineTexts.Ssim, name), "SsimScikitImage"), new(context.Say(EngineTexts.Ssim, embedded), "SsimScikitImage_embedded"), new(context.Say(EngineTexts.Ssim, moved), "SsimScikitImage_moved"),
            ],
            [.. all.Select(e => (IReadOnlyList<Cell>)[Cell.Text(context.Say(e.Title), e.Name), e.Asked.Losses.Count, Cell.Number(e.Asked.Losses[0], 6), Cell.Number(e.Embedded.Losses[0], 6), Cell.Number(e.Asked.Losses[^1], 6),
                Cell.Number(e.Embedded.Losses[^1], 6), Cell.Number(e.LossDifference, 9), Median(e.Asked), Median(e.Embedded), Median(e.Moved)])]);
    }

    private static void AddSentences(ReportContext context, IReadOnlyList<EngineComparison> all)
    {
        var judged = all.Where(e => e.SsimDifference is not null).ToList();
        if (judged.Count == 0) return;
        var (largest, outside, beyond) = (judged.Max(e => e.SsimDifference), judged.Max(e => e.SsimOutside), judged.Count(e => e.SsimOutside > AllowedSsim));
        context.Report.Paragraph(largest <= AllowedSsim ? context.Say(EngineTexts.MediansAgree, judged.Count, AllowedSsim, largest)
            : beyond == 0 ? context.Say(EngineTexts.MediansAgreeRounded, judged.Count, AllowedSsim, largest, outside) : context.Say(EngineTexts.MediansDiffer, beyond, judged.Count, AllowedSsim, largest, outside));
        context.Report.Paragraph(context.Say(EngineTexts.Roundings, judged.Max(e => e.SsimRounding), judged.Max(e => e.LossRounding)));
    }

    // of the training whose engines lie farthest apart
    private static void AddGrowth(ReportContext context, string name, EngineComparison farthest)
    {
        var (asked, moved) = (farthest.LossesApart(farthest.Asked), farthest.LossesApart(farthest.Moved));
        context.Report.Figure("engines", new LineChart
        {
            Title = context.Say(EngineTexts.GrowthTitle),
            Language = context.Language,
            X = new Axis(context.Say(EngineTexts.Epoch)) { WholeNumbers = true },
            Y = new Axis(context.Say(EngineTexts.Difference)) { Scale = AxisScale.Logarithmic },
            Series = [LineSeries.OverSteps(name, asked), LineSeries.OverSteps(context.Say(EngineTexts.MovedWeights), moved)],
        }, context.Say(EngineTexts.GrowthCaption, farthest.Title), context.Say(EngineTexts.GrowthRead), context.Say(EngineTexts.GrowthShows, name, asked[0], moved[0], asked[^1], moved[^1]));
    }

    private static JsonNode? Number(EngineOutcome outcome) => outcome.MedianSsim is { } median ? ResultJson.Number(median) : null;

    private static Cell Median(EngineOutcome outcome) => outcome.MedianSsim is { } median ? Cell.Number(median, 5) : Cell.Text("", "");
}
