using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.Reporting;

/// <summary>Not a lab's words but this engine: does it give what Keras gives?</summary>
internal static class KerasTable
{
    /// <summary>Adds the table as a part of the section that is open; nothing where Keras was asked for none of the numbers.</summary>
    public static void Add(ReportContext context, IEnumerable<KerasRow> numbers)
    {
        var comparable = context.Run.Data.NotComparable is null;
        var rows = new List<IReadOnlyList<Cell>>();
        var inside = 0;
        foreach (var row in numbers)
        {
            if (context.Keras.Of(row.Run, row.Figure, row.Epochs) is not { } spread) continue;
            var bounds = spread.Widened(row.Quantity);
            var within = bounds.Contains(row.Ours);
            if (within) inside++;
            rows.Add([Cell.Text(context.Say(row.Name), row.Key), Cell.Text(context.Say(KerasTableTexts.Named(row.Figure)), row.Score), Cell.Number(row.Ours, row.Decimals), Cell.Number(spread.Mean, row.Decimals), Cell.Range(spread.Min, spread.Max, row.Decimals),
                Cell.Range(bounds.Low, bounds.High, row.Decimals), spread.Seeds,
                !comparable ? Cell.Text(context.Say(VerdictTexts.NotComparable), "not-comparable") : within ? Cell.Text(context.Say(KerasTableTexts.Inside), "inside") : Cell.Text(context.Say(KerasTableTexts.Outside), "outside")]);
        }

        if (rows.Count == 0) return;
        context.Report.Subsection(context.Say(KerasTableTexts.Keras)).Paragraph(context.Say(KerasTableTexts.KerasIs));
        context.Report.Table("against-keras", comparable ? context.Say(KerasTableTexts.Table, inside, rows.Count) : context.Say(KerasTableTexts.TableAlone),
            [
                new(context.Say(KerasTableTexts.Model), "model"), new(context.Say(KerasTableTexts.Score), "score"), new(context.Say(KerasTableTexts.Ours), "ours"), new(context.Say(KerasTableTexts.KerasMean), "keras_mean"),
                new(context.Say(KerasTableTexts.KerasRange), "keras_range"), new(context.Say(KerasTableTexts.Widened), "widened"), new(context.Say(KerasTableTexts.Seeds), "seeds"), new(context.Say(KerasTableTexts.Place), "place"),
            ], rows);
    }
}
