using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;
using MLGenerative.Pipelines.Labs.Reporting;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>With <c>--long</c>: whether hundreds of epochs would tell.</summary>
internal static class LongSection
{
    // Student's t for 95 % and two degrees of freedom: three seeds.
    private const double Student = 4.302652729911275;

    public static void Add(FashionContext context)
    {
        var runs = context.Results.Long;
        if (runs.Count == 0) return;
        context.Report.Section(context.Say(HundredsOfEpochsTexts.Title)).Paragraph(context.Say(LongSectionTexts.Question, Plan.LongEpochs, HundredsOfEpochs.Patience, HundredsOfEpochs.LeastImprovement));
        context.Report.Table("long-runs", context.Say(LongSectionTexts.Table, Plan.LongEpochs),
            [
                new(context.Say(LongSectionTexts.Model), "model"), new(context.Say(LongSectionTexts.Seed), "seed"), new(context.Say(LongSectionTexts.Gap), "gap", 5),
                new(context.Say(LongSectionTexts.Ssim), "SsimScikitImage_median", 4), new(context.Say(LongSectionTexts.Mse), "mse_median", 5), new(context.Say(LongSectionTexts.StoppedAt), "early_stopping_epoch"),
                new(context.Say(LongSectionTexts.SsimCost), "SsimScikitImage_cost", 4), new(context.Say(LongSectionTexts.MseCost), "mse_cost", 5),
            ],
            [.. runs.Select(r => (IReadOnlyList<Cell>)
            [
                Cell.Text(context.Say(Name(r)), r.Model), Cell.Number(r.Seed, 0), Gap(r), r.End.Ssim.Median, r.End.Mse.Median, r.StoppedAt,
                r.End.Ssim.Median - r.Stopped.Ssim.Median, r.Stopped.Mse.Median - r.End.Mse.Median,
            ])]);
        foreach (var group in runs.GroupBy(r => r.Model)) context.Report.Paragraph(Sentence(context, [.. group]));
        AddFigure(context, runs);
    }

    private static Texts.Text Name(LongFacts run) => run.Model == "deep" ? DeepModelTexts.Training : ShallowModelTexts.Training;

    private static double Gap(LongFacts run) => run.Curve.ValLoss[^1] - run.Curve.Loss[^1];

    private static string Sentence(FashionContext context, IReadOnlyList<LongFacts> runs)
    {
        var gaps = runs.Select(Gap).ToList();
        var mean = gaps.Average();
        var cost = (runs.Average(r => r.End.Ssim.Median - r.Stopped.Ssim.Median), runs.Average(r => r.Stopped.Mse.Median - r.End.Mse.Median));
        if (runs.Count < Plan.LongSeeds) return context.Say(LongSectionTexts.Few, Name(runs[0]), mean, runs.Count);
        var half = Student * Math.Sqrt(gaps.Sum(g => (g - mean) * (g - mean)) / (gaps.Count - 1) / gaps.Count);
        var start = runs[0].Model == "deep" ? context.Results.DeepAt.GetValueOrDefault(Plan.DeepEpochs) : context.Results.ShallowAt.GetValueOrDefault(Plan.ShallowEpochs);
        return context.Say(
            LongSectionTexts.Shows, Name(runs[0]), mean, mean - half, mean + half, gaps.Count, runs.Average(r => r.End.Ssim.Median), start?.Ssim.Median ?? double.NaN,
            runs.Average(r => r.StoppedAt), cost.Item1, cost.Item2);
    }

    private static void AddFigure(FashionContext context, IReadOnlyList<LongFacts> runs) => context.Figure(
        "7", "long-gap",
        new LineChart
        {
            Title = context.Say(LongSectionTexts.Chart),
            X = new Axis(context.Say(FigurePartTexts.Epoch)) { WholeNumbers = true },
            Y = new Axis(context.Say(LongSectionTexts.Gap)),
            Series = [.. runs.GroupBy(r => r.Model).Select(g => new LineSeries(
                context.Say(Name(g.First())), [.. Enumerable.Range(1, g.Min(r => r.Curve.Epochs)).Select(e => (double)e)], Over(g, values => values.Average()))
            {
                Lower = Over(g, values => values.Min()),
                Upper = Over(g, values => values.Max()),
                Markers = false,
            })],
        },
        LongSectionTexts.Caption.With(Plan.LongEpochs, runs.Select(r => r.Seed).Distinct().Count()), LongSectionTexts.Read,
        LongSectionTexts.FigureShows.With(runs.Where(r => r.Model == "shallow").Select(Gap).DefaultIfEmpty(double.NaN).Average(), runs.Where(r => r.Model == "deep").Select(Gap).DefaultIfEmpty(double.NaN).Average()));

    private static double[] Over(IEnumerable<LongFacts> runs, Func<IEnumerable<double>, double> join)
    {
        var all = runs.ToList();
        return [.. Enumerable.Range(0, all.Min(r => r.Curve.Epochs)).Select(i => join(all.Select(r => r.Curve.ValLoss[i] - r.Curve.Loss[i])))];
    }
}
