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
        context.Report.Section(context.Say(EngineTexts.Section));
        if (all.Count > 0) context.Report.Paragraph(context.Say(EngineTexts.About, name));
        if (notRepeated > 0) context.Report.Paragraph(context.Say(EngineTexts.AboutSome, all.Count, all.Count + notRepeated));
        if (all.Count == 0) return;
        AddLosses(context, name, all);
        AddMedians(context, name, [.. all.Where(e => e.SsimInStep is not null)]);
        AddGrowth(context, all.MaxBy(e => (e.SsimAlone ?? 0, e.LossesAlone.Max()))!);
    }

    /// <summary>The numbers, a training each.</summary>
    public static JsonArray Json(LabRun run) => new([.. run.Engines.Select(e => new JsonObject
    {
        ["training"] = e.Name,
        ["loss"] = ResultJson.Numbers(e.Asked.Losses),
        ["lossEmbedded"] = ResultJson.Numbers(e.Alone.Losses),
        ["epochsInStep"] = new JsonArray([.. e.InStep.Select(s => (JsonNode?)(s.Epoch + 1))]),
        ["lossInStep"] = ResultJson.Numbers([.. e.InStep.Select(s => s.Loss)]),
        ["medianSsimScikitImage"] = Number(e.Asked.MedianSsim),
        ["medianSsimScikitImageInStep"] = Number(e.InStepSsim),
        ["medianSsimScikitImageEmbedded"] = Number(e.Alone.MedianSsim),
    })]);

    private static void AddLosses(ReportContext context, string name, IReadOnlyList<EngineComparison> all)
    {
        string embedded = context.Say(EngineTexts.Embedded), inStep = context.Say(EngineTexts.EmbeddedInStep), alone = context.Say(EngineTexts.EmbeddedAlone);
        TableColumn Of(Text text, string engine, string slug) => new(context.Say(text, engine), slug);
        context.Report.Table("engine-losses", context.Say(EngineTexts.Losses, all.Max(LargestInStep)),
            [
                Training(context), new(context.Say(EngineTexts.Epochs), "epochs"),
                Of(EngineTexts.First, name, "first"), Of(EngineTexts.First, embedded, "first_embedded"), Of(EngineTexts.Last, name, "last"), Of(EngineTexts.Last, inStep, "last_in_step"), Of(EngineTexts.Last, alone, "last_alone"),
                Of(EngineTexts.Largest, inStep, "largest_difference_in_step"), Of(EngineTexts.Largest, alone, "largest_difference_alone"),
            ],
            [.. all.Select(e => (IReadOnlyList<Cell>)[Title(context, e), e.Asked.Losses.Count, Cell.Number(e.Asked.Losses[0], 6), Cell.Number(e.Alone.Losses[0], 6),
                Cell.Number(e.Asked.Losses[^1], 6), Cell.Number(e.InStep[^1].Loss, 6), Cell.Number(e.Alone.Losses[^1], 6), Cell.Significant(LargestInStep(e), 2), Cell.Significant(e.LossesAlone.Max(), 2)])]);
    }

    private static void AddMedians(ReportContext context, string name, IReadOnlyList<EngineComparison> judged)
    {
        if (judged.Count == 0) return;
        string inStep = context.Say(EngineTexts.EmbeddedInStep), alone = context.Say(EngineTexts.EmbeddedAlone);
        context.Report.Table("engine-medians", context.Say(EngineTexts.Medians),
            [Training(context), new(name, "SsimScikitImage", 5), new(inStep, "SsimScikitImage_in_step", 5), new(context.Say(EngineTexts.Difference), "difference_in_step"), new(alone, "SsimScikitImage_alone", 5), new(context.Say(EngineTexts.Difference), "difference_alone")],
            [.. judged.Select(e => (IReadOnlyList<Cell>)[Title(context, e), e.Asked.MedianSsim!.Value, e.InStepSsim!.Value, Cell.Significant(e.SsimInStep!.Value, 2), e.Alone.MedianSsim!.Value, Cell.Significant(e.SsimAlone!.Value, 2)])]);
        var (largest, beyond) = (judged.Max(e => e.SsimInStep), judged.Count(e => e.SsimInStep > AllowedSsim));
        context.Report.Paragraph(beyond == 0 ? context.Say(EngineTexts.MediansAgree, AllowedSsim, largest) : context.Say(EngineTexts.MediansDiffer, AllowedSsim, beyond, judged.Count, largest));
        context.Report.Paragraph(context.Say(EngineTexts.Apart, judged.Max(e => e.SsimAlone), context.Run.Engines.Max(e => e.LossesAlone.Max())));
    }

    // of the training whose engines part farthest
    private static void AddGrowth(ReportContext context, EngineComparison farthest)
    {
        var (inStep, alone) = (farthest.LossesInStep, farthest.LossesAlone);
        context.Report.Figure("engines", new LineChart
        {
            Title = context.Say(EngineTexts.GrowthTitle),
            X = new Axis(context.Say(EngineTexts.Epoch)) { WholeNumbers = true },
            Y = new Axis(context.Say(EngineTexts.LossDifference)) { Scale = AxisScale.Logarithmic },
            Series = [new LineSeries(context.Say(EngineTexts.StepLine), [.. inStep.Select(e => e.Epoch + 1.0)], [.. inStep.Select(e => e.Difference)]), LineSeries.OverSteps(context.Say(EngineTexts.AloneLine), alone)],
        }, context.Say(EngineTexts.GrowthCaption, farthest.Title), context.Say(EngineTexts.GrowthRead), context.Say(EngineTexts.GrowthShows, inStep[0].Difference, inStep[^1].Difference, alone[^1]));
    }

    private static TableColumn Training(ReportContext context) => new(context.Say(EngineTexts.Training), "training");

    private static double LargestInStep(EngineComparison comparison) => comparison.LossesInStep.Max(e => e.Difference);

    private static JsonNode? Number(double? median) => median is { } number ? ResultJson.Number(number) : null;

    private static Cell Title(ReportContext context, EngineComparison comparison) => Cell.Text(context.Say(comparison.Title), comparison.Name);
}
