using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>Features without labels: few labels, four classifiers.</summary>
internal static class FeaturesSection
{
    public static void Add(UsesContext context)
    {
        var all = context.Results.Features;
        var whole = all.GroupBy(f => f.Labels).Where(g => g.Count() == 4).OrderBy(g => g.Key).ToList();
        if (whole.Count == 0) return;
        context.Report.Section(context.Say(FeaturesTexts.Title)).Paragraph(context.Say(FeaturesTexts.Is, context.Plan.Updates, context.Plan.Draws));
        var methods = whole[0].Select(f => f.Method).ToList();
        var labels = whole.Select(g => g.Key).ToList();
        FeatureFacts Of(string method, int count) => all.First(f => f.Method == method && f.Labels == count);
        var (few, many) = (labels[0], labels[^1]);
        context.Figure(
            "few-labels",
            new LineChart
            {
                Title = context.Say(FeaturesTexts.Chart),
                X = new Axis(context.Say(FeaturesTexts.Labels)) { Scale = AxisScale.Logarithmic },
                Y = new Axis(context.Say(FeaturesTexts.Accuracy)),
                Series = [.. methods.Select(m => new LineSeries(context.Named(m), [.. labels.Select(l => (double)l)], [.. labels.Select(l => Of(m, l).Mean)])
                {
                    Lower = [.. labels.Select(l => Of(m, l).Accuracies.Min())],
                    Upper = [.. labels.Select(l => Of(m, l).Accuracies.Max())],
                })],
            },
            FeaturesTexts.Caption.With(context.Plan.Draws), FeaturesTexts.Read,
            FeaturesTexts.Show.With(
                few, Of(FeatureFacts.Encoder, few).Mean, Of(FeatureFacts.Pixels, few).Mean, Of(FeatureFacts.Scratch, few).Mean, many, Of(FeatureFacts.Encoder, many).Mean, Of(FeatureFacts.Pixels, many).Mean,
                Of(FeatureFacts.Scratch, many).Mean, Best(context, few), Best(context, many)));
        context.Report.Table("few-labels", context.Say(FeaturesTexts.Table),
            [new(context.Say(RestorationTexts.Method), "method"), .. labels.SelectMany(l => new TableColumn[] { new(context.Say(FeaturesTexts.WithLabels, l), FormattableString.Invariant($"accuracy_{l}")), new(context.Say(FeaturesTexts.Range), FormattableString.Invariant($"range_{l}"), 3) })],
            [.. methods.Select(m => (IReadOnlyList<Cell>)[Cell.Text(context.Named(m), m), .. labels.SelectMany(l => new[] { Cell.Percent(Of(m, l).Mean), Cell.Range(Of(m, l).Accuracies.Min(), Of(m, l).Accuracies.Max(), 3) })])]);
    }

    private static Texts.Text Best(UsesContext context, int labels) => RestorerTexts.Named(context.Results.Features.Where(f => f.Labels == labels).MaxBy(f => f.Mean)!.Method);
}
