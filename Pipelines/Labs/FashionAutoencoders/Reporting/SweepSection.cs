using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>Section 2.4: both sweeps, each as published and as intended.</summary>
internal static class SweepSection
{
    public static void Add(FashionContext context)
    {
        var results = context.Results;
        if (!results.ShallowAt.ContainsKey(Plan.EpochsPublished[0])) return;
        context.Report.Section(context.Say(SweepSectionTexts.Title)).Subsection(context.Say(SweepSectionTexts.Inference)).Paragraph(context.Say(SweepSectionTexts.InferenceIs));
        context.Report.List(Evidence(context));

        context.Report.Subsection(context.Say(SweepSectionTexts.Epochs));
        Table(context, "epochs-as-published", SweepSectionTexts.EpochsPublished, SweepSectionTexts.EpochSetting, Plan.EpochSettings, Plan.EpochsPublished, results.ShallowAt, LabEpochs);
        Table(context, "epochs-as-intended", SweepSectionTexts.EpochsIntended, SweepSectionTexts.EpochSetting, Plan.EpochSettings, Plan.EpochSettings, results.ShallowAt, _ => null);
        EpochsFigure(context);

        context.Report.Subsection(context.Say(SweepSectionTexts.Neurons));
        Table(context, "neurons-as-published", SweepSectionTexts.NeuronsPublished, SweepSectionTexts.NeuronSetting, Plan.Widths, Plan.WidthsPublished, results.ShallowAt, setting => Published.Neurons[setting]);
        if (results.WidthAt.Count == 0) return;
        Table(context, "neurons-as-intended", SweepSectionTexts.NeuronsIntended, SweepSectionTexts.NeuronSetting, Plan.Widths, Plan.Widths, results.WidthAt, _ => null, Plan.ShallowEpochs);
        if (results.WidthAt.Count == Plan.Widths.Count) NeuronsFigure(context);
        Changes(context);
    }

    // The lab prints its epochs sweep for the first and the last setting only, in per cent.
    private static IReadOnlyList<double>? LabEpochs(int setting) => setting == 0 ? [.. Published.EpochsPercent.Select(p => p.First / 100)]
        : setting == Plan.EpochSettings.Count - 1 ? [.. Published.EpochsPercent.Select(p => p.Last / 100)] : null;

    private static List<string> Evidence(FashionContext context)
    {
        var lab = Published.Neurons;
        var moved = Enumerable.Range(0, Plan.FirstImages).Max(i => lab.Max(row => row[i]) - lab.Min(row => row[i]));
        List<string> evidence = [context.Say(SweepSectionTexts.EvidenceNames), context.Say(SweepSectionTexts.EvidenceRows, moved)];
        if (context.Results.WidthAt.TryGetValue(Plan.Widths[0], out var narrow) && context.Results.WidthAt.TryGetValue(Plan.Widths[^1], out var wide))
            evidence.Add(context.Say(SweepSectionTexts.EvidenceFresh, Plan.Widths[0], Plan.Widths[^1], narrow.FirstSsim[0], wide.FirstSsim[0], narrow.Ssim.Median, wide.Ssim.Median));
        return evidence;
    }

    private static void Table(
        FashionContext context, string slug, Text caption, Text setting, IReadOnlyList<int> settings, IReadOnlyList<int> keys, SortedDictionary<int, ScoreFacts> scores,
        Func<int, IReadOnlyList<double>?> lab, int? epochs = null)
    {
        List<TableColumn> columns = [new(context.Say(setting), "setting"), new(context.Say(SweepSectionTexts.Who), "source"), new(context.Say(SweepSectionTexts.Behind), "epochs")];
        columns.AddRange(Enumerable.Range(1, Plan.FirstImages).Select(i => new TableColumn(context.Say(SweepSectionTexts.Image, i), FormattableString.Invariant($"ssim_image_{i}"), 3)));
        columns.Add(new(context.Say(SweepSectionTexts.MedianSsim), "SsimScikitImage_median", 3));
        columns.Add(new(context.Say(SweepSectionTexts.MedianMse), "mse_median", 4));
        var rows = new List<IReadOnlyList<Cell>>();
        for (var i = 0; i < settings.Count; i++)
        {
            if (!scores.TryGetValue(keys[i], out var ours)) continue;
            Cell[] head = [settings[i], Cell.Text(context.Say(SweepSectionTexts.ThisRun), "run"), epochs ?? keys[i]];
            rows.Add([.. head, .. ours.FirstSsim.Select(s => (Cell)s), .. Enumerable.Repeat((Cell)"", Plan.FirstImages - ours.FirstSsim.Count), ours.Ssim.Median, ours.Mse.Median]);
            if (lab(i) is { } published)
                rows.Add([settings[i], Cell.Text(context.Say(context.Claims.IsComparable ? SweepSectionTexts.TheLab : SweepSectionTexts.TheLabApart), context.Claims.IsComparable ? "lab" : "lab, not comparable"), "", .. published.Select(s => (Cell)s), "", ""]);
        }

        if (rows.Count > 0) context.Report.Table(slug, context.Say(caption), columns, rows);
    }

    private static void EpochsFigure(FashionContext context)
    {
        var scores = context.Results.ShallowAt;
        var epochs = scores.Keys.ToList();
        var keras = Plan.WidthsPublished.Concat(Plan.EpochsPublished).Append(Plan.ShallowEpochs).Order()
            .Select(e => (Epochs: e, Spread: context.Reference(FashionClaims.ContinuedRun, "ssim.median", e))).Where(k => k.Spread is not null && k.Epochs <= epochs[^1]).ToList();
        var lines = new List<LineSeries> { new(context.Say(SweepSectionTexts.ThisRun), [.. epochs.Select(e => (double)e)], [.. epochs.Select(e => scores[e].Ssim.Median)]) };
        if (keras.Count > 1)
            lines.Add(new(context.Say(SweepSectionTexts.KerasRange, keras[0].Spread!.Seeds), [.. keras.Select(k => (double)k.Epochs)], [.. keras.Select(k => k.Spread!.Mean)])
            {
                Lower = [.. keras.Select(k => k.Spread!.Min)],
                Upper = [.. keras.Select(k => k.Spread!.Max)],
                Markers = false,
            });
        ScoreFacts first = scores[epochs[0]], twenty = scores[Plan.ShallowEpochs], last = scores[epochs[^1]];
        context.Figure(
            "4.2", "epochs-sweep",
            new LineChart { Title = context.Say(SweepSectionTexts.EpochsChart), X = new Axis(context.Say(FigurePartTexts.Epoch)) { WholeNumbers = true }, Y = new Axis(context.Say(SweepSectionTexts.MedianSsim)), Series = lines },
            SweepSectionTexts.EpochsCaption, SweepSectionTexts.EpochsRead,
            SweepSectionTexts.EpochsShow.With(epochs[0], first.Ssim.Median, Plan.ShallowEpochs, twenty.Ssim.Median, epochs[^1], last.Ssim.Median, last.Ssim.Median - twenty.Ssim.Median));
    }

    private static void NeuronsFigure(FashionContext context)
    {
        var fresh = context.Results.WidthAt;
        var categories = Plan.Widths.Select(w => FormattableString.Invariant($"{w}")).ToList();
        var keras = Plan.Widths.Select(w => context.Reference(FashionClaims.WidthRun(w), "ssim.median", Plan.ShallowEpochs)).ToList();
        var series = new List<BarSeries> { new(context.Say(SweepSectionTexts.AsIntended), [.. Plan.Widths.Select(w => fresh[w].Ssim.Median)]) };
        series.Add(new(context.Say(SweepSectionTexts.AsPublished), [.. Plan.WidthsPublished.Select(e => context.Results.ShallowAt.GetValueOrDefault(e)?.Ssim.Median ?? double.NaN)]));
        if (keras.Any(k => k is not null))
            series.Add(new(context.Say(SweepSectionTexts.KerasFresh), [.. keras.Select(k => k?.Mean ?? double.NaN)]) { Lower = [.. keras.Select(k => k?.Min ?? double.NaN)], Upper = [.. keras.Select(k => k?.Max ?? double.NaN)] });
        ScoreFacts narrow = fresh[Plan.Widths[0]], wide = fresh[Plan.Widths[^1]];
        context.Figure(
            "4.3", "neurons-sweep",
            new BarChart
            {
                Title = context.Say(SweepSectionTexts.NeuronsChart),
                X = new Axis(context.Say(SweepSectionTexts.NeuronSetting)),
                Y = new Axis(context.Say(SweepSectionTexts.MedianSsim)),
                Categories = categories,
                Series = series,
                Dots = true,
            },
            SweepSectionTexts.NeuronsCaption, SweepSectionTexts.NeuronsRead,
            SweepSectionTexts.NeuronsShow.With(Plan.Widths[0], Plan.Widths[^1], narrow.Ssim.Median, wide.Ssim.Median, narrow.Mse.Median, wide.Mse.Median));
    }

    private static void Changes(FashionContext context)
    {
        var (scores, fresh) = (context.Results.ShallowAt, context.Results.WidthAt);
        if (context.Run.Data.NotComparable is not null || fresh.Count < Plan.Widths.Count || !scores.TryGetValue(Plan.WidthsPublished[^1], out var last)) return;
        double First(int epochs) => scores[epochs].Ssim.Median;
        var published = last.Ssim.Median - First(Plan.WidthsPublished[0]);
        var early = First(Plan.EpochSettings[^1]) - First(Plan.EpochSettings[0]);
        var late = First(Plan.EpochsPublished[^1]) - First(Plan.EpochsPublished[0]);
        var width = fresh[Plan.Widths[^1]].Ssim.Median - fresh[Plan.Widths[0]].Ssim.Median;
        context.Report.Subsection(context.Say(SweepSectionTexts.WhatChanges)).Paragraph(context.Say(
            SweepSectionTexts.EpochsConclusion, First(Plan.EpochsPublished[0]), First(Plan.EpochsPublished[^1]), First(Plan.EpochSettings[0]), First(Plan.EpochSettings[^1]),
            late < FashionThresholds.HardlyShare * early ? SweepSectionTexts.EarlyEpochs : SweepSectionTexts.AllEpochs,
            ConclusionClaims.Changes(context.Results).Max() <= FashionThresholds.Unmarked ? SweepSectionTexts.OnlyImages : SweepSectionTexts.MoreThanImages))
            .Paragraph(context.Say(
                SweepSectionTexts.NeuronsConclusion, published, fresh[Plan.Widths[0]].Ssim.Median, fresh[Plan.Widths[^1]].Ssim.Median,
                width > FashionThresholds.Slight ? SweepSectionTexts.WidthDecides : SweepSectionTexts.WidthMatterless));
    }
}
