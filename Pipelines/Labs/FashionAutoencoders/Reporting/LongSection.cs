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

    // Before, the training loss is averaged over weights that still improve fast; its gap of many times the later ones would flatten the figure.
    private const int FirstShown = 10;

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

    private static void AddFigure(FashionContext context, IReadOnlyList<LongFacts> runs)
    {
        var first = runs.All(r => r.Curve.Epochs > FirstShown) ? FirstShown : 1;
        double At(string model, Func<LongFacts, int> epoch) => runs.Where(r => r.Model == model).Select(r => r.Curve.ValLoss[epoch(r) - 1] - r.Curve.Loss[epoch(r) - 1]).DefaultIfEmpty(double.NaN).Average();
        context.Figure(
            "7", "long-gap",
            new LineChart
            {
                Title = context.Say(LongSectionTexts.Chart),
                X = new Axis(context.Say(FigurePartTexts.Epoch)) { WholeNumbers = true },
                Y = new Axis(context.Say(LongSectionTexts.Gap)),
                Series = [.. runs.GroupBy(r => r.Model).Select(g => new LineSeries(
                    context.Say(Name(g.First())), [.. Enumerable.Range(first, g.Min(r => r.Curve.Epochs) - first + 1).Select(e => (double)e)], Over(g, first, values => values.Average()))
                {
                    Lower = Over(g, first, values => values.Min()),
                    Upper = Over(g, first, values => values.Max()),
                    Markers = false,
                })],
            },
            LongSectionTexts.Caption.With(first, Plan.LongEpochs, runs.Select(r => r.Seed).Distinct().Count()), LongSectionTexts.Read,
            LongSectionTexts.FigureShows.With(first, At("shallow", _ => first), At("shallow", r => r.Curve.Epochs), At("deep", _ => first), At("deep", r => r.Curve.Epochs)));
    }

    private static double[] Over(IEnumerable<LongFacts> runs, int first, Func<IEnumerable<double>, double> join)
    {
        var all = runs.ToList();
        return [.. Enumerable.Range(first - 1, all.Min(r => r.Curve.Epochs) - first + 1).Select(i => join(all.Select(r => r.Curve.ValLoss[i] - r.Curve.Loss[i])))];
    }
}
