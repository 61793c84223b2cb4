using System.Globalization;
using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Engines;

/// <summary>What a lab's report and <c>metrics.json</c> say of its trainings on two engines.</summary>
internal static class EnginesSection
{
    // More than one epoch's roundings do to a median over the test images, less than any other training does.
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
        AddGrowth(context, all.MaxBy(e => (e.SsimAlone ?? 0, e.LossesAlone.Max()))!);
    }

    /// <summary>The numbers, a training each.</summary>
    public static JsonArray Json(LabRun run) => new([.. run.Engines.Select(e => new JsonObject
    {
        ["training"] = e.Name,
        ["loss"] = ResultJson.Numbers(e.Asked.Losses),
        ["lossAlone"] = ResultJson.Numbers(e.Alone.Losses),
        ["epochsInStep"] = new JsonArray([.. e.InStep.Select(s => (JsonNode?)(s.Epoch + 1))]),
        ["lossInStep"] = ResultJson.Numbers([.. e.InStep.Select(s => s.Loss)]),
        ["medianSsimScikitImage"] = Number(e.Asked.MedianSsim),
        ["medianSsimScikitImageInStep"] = Number(e.InStepSsim),
        ["medianSsimScikitImageAlone"] = Number(e.Alone.MedianSsim),
    })]);

    private static void AddTable(ReportContext context, string name, IReadOnlyList<EngineComparison> all)
    {
        var embedded = context.Say(EngineTexts.Embedded);
        context.Report.Table("engines", context.Say(EngineTexts.Table, all.Count, all.Max(LargestInStep)),
            [
                new(context.Say(EngineTexts.Training), "training"), new(context.Say(EngineTexts.Epochs), "epochs"),
                new(context.Say(EngineTexts.First, name), "first_loss"), new(context.Say(EngineTexts.First, embedded), "first_loss_embedded"),
                new(context.Say(EngineTexts.Last, name), "last_loss"), new(context.Say(EngineTexts.Last, context.Say(EngineTexts.EmbeddedInStep)), "last_loss_in_step"), new(context.Say(EngineTexts.Last, context.Say(EngineTexts.EmbeddedAlone)), "last_loss_alone"),
                new(context.Say(EngineTexts.LargestInStep), "largest_difference_in_step"), new(context.Say(EngineTexts.LargestAlone), "largest_difference_alone"),
                new(context.Say(EngineTexts.Ssim, name), "SsimScikitImage"), new(context.Say(EngineTexts.Ssim, context.Say(EngineTexts.EmbeddedInStep)), "SsimScikitImage_in_step"), new(context.Say(EngineTexts.Ssim, context.Say(EngineTexts.EmbeddedAlone)), "SsimScikitImage_alone"),
            ],
            [.. all.Select(e => (IReadOnlyList<Cell>)[Cell.Text(context.Say(e.Title), e.Name), e.Asked.Losses.Count, Cell.Number(e.Asked.Losses[0], 6), Cell.Number(e.Alone.Losses[0], 6),
                Cell.Number(e.Asked.Losses[^1], 6), Cell.Number(e.InStep[^1].Loss, 6), Cell.Number(e.Alone.Losses[^1], 6), Power(context, LargestInStep(e)), Power(context, e.LossesAlone.Max()),
                Median(e.Asked.MedianSsim), Median(e.InStepSsim), Median(e.Alone.MedianSsim)])]);
    }

    private static void AddSentences(ReportContext context, IReadOnlyList<EngineComparison> all)
    {
        var judged = all.Where(e => e.SsimInStep is not null).ToList();
        if (judged.Count == 0) return;
        var (largest, beyond) = (judged.Max(e => e.SsimInStep), judged.Count(e => e.SsimInStep > AllowedSsim));
        context.Report.Paragraph(beyond == 0 ? context.Say(EngineTexts.MediansAgree, AllowedSsim, largest) : context.Say(EngineTexts.MediansDiffer, AllowedSsim, beyond, judged.Count, largest));
        context.Report.Paragraph(context.Say(EngineTexts.Apart, judged.Max(e => e.SsimAlone), all.Max(e => e.LossesAlone.Max())));
    }

    // of the training whose engines part farthest
    private static void AddGrowth(ReportContext context, EngineComparison farthest)
    {
        var (inStep, alone) = (farthest.LossesInStep, farthest.LossesAlone);
        context.Report.Figure("engines", new LineChart
        {
            Title = context.Say(EngineTexts.GrowthTitle),
            X = new Axis(context.Say(EngineTexts.Epoch)) { WholeNumbers = true },
            Y = new Axis(context.Say(EngineTexts.Difference)) { Scale = AxisScale.Logarithmic },
            Series = [new LineSeries(context.Say(EngineTexts.StepLine), [.. inStep.Select(e => e.Epoch + 1.0)], [.. inStep.Select(e => e.Difference)]), LineSeries.OverSteps(context.Say(EngineTexts.AloneLine), alone)],
        }, context.Say(EngineTexts.GrowthCaption, farthest.Title), context.Say(EngineTexts.GrowthRead), context.Say(EngineTexts.GrowthShows, inStep[0].Difference, inStep[^1].Difference, alone[^1]));
    }

    private static double LargestInStep(EngineComparison comparison) => comparison.LossesInStep.Max(e => e.Difference);

    private static JsonNode? Number(double? median) => median is { } number ? ResultJson.Number(number) : null;

    private static Cell Power(ReportContext context, double value) => Cell.Text(value == 0 ? "0" : value.ToString("0.0e+0", context.Language.Culture()), value.ToString("R", CultureInfo.InvariantCulture));

    private static Cell Median(double? median) => median is { } number ? Cell.Number(number, 5) : Cell.Text("", "");
}
