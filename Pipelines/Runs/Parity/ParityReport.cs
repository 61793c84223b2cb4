using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs.Parity;

/// <summary>The report of <c>mlgen parity</c>: a chart of both curves for every figure, the differences, a table.</summary>
internal sealed class ParityReport(Language language)
{
    /// <summary>Writes it.</summary>
    /// <returns>The page's path.</returns>
    public string Write(OutputFolder output, string title, IEnumerable<(Text Term, Phrase Value)> settings, Phrase? assumed, string summary, IReadOnlyList<string> random, ParityResult result)
    {
        var page = new Report(title, language);
        page.Section(Say(ParityTexts.Settings));
        page.Definitions([.. settings.Select(s => (Say(s.Term), s.Value.In(language)))]);
        if (assumed is not null) page.Notice(NoticeKind.Warning, assumed.In(language));
        if (random.Count > 0) page.Notice(NoticeKind.Warning, Say(ParityTexts.Random, string.Join(", ", random)));
        page.Preformatted(summary);
        page.Section(Say(ParityTexts.Curves));
        foreach (var name in result.Names) AddCurves(page, name, result);
        page.Section(Say(ParityTexts.Differences));
        if (ParityTexts.VerdictOf(result) is { } verdict) page.Notice(result.Verdict == ParityVerdict.Same ? NoticeKind.Information : NoticeKind.Warning, verdict.In(language));
        AddDifferences(page, result);
        AddTable(page, result);
        return new RunReport(page, language).Save(output);
    }

    private void AddCurves(Report page, string name, ParityResult result)
    {
        var (keras, here) = (result.Keras[name], result.Here[name]);
        page.Figure(name, new LineChart
        {
            Title = Say(ParityTexts.FigureCurves, name),
            Language = language,
            X = new Axis(Say(ParityTexts.Epoch)) { WholeNumbers = true },
            Y = new Axis(name),
            Series = [LineSeries.OverSteps("Keras", keras), LineSeries.OverSteps(Say(ParityTexts.Here), here)],
        }, Say(ParityTexts.CurvesCaption, name), Say(ParityTexts.CurvesHow), Say(ParityTexts.CurvesShow, keras[0], keras[^1], here[0], here[^1]));
    }

    private void AddDifferences(Report page, ParityResult result)
    {
        var (name, epoch, relative) = result.Largest;
        page.Figure("difference", new LineChart
        {
            Title = Say(ParityTexts.DifferencesTitle),
            Language = language,
            X = new Axis(Say(ParityTexts.Epoch)) { WholeNumbers = true },
            Y = new Axis(Say(ParityTexts.Relative)) { Scale = AxisScale.Logarithmic },
            Series = [.. result.Names.Select(n => Line(n, n, result, result.Relative)), .. result.Moved.Count == 0 ? [] : result.Names.Select(n => Line(Say(ParityTexts.DifferencesOfMoved, n), n, result, result.Carried))],
        }, Say(ParityTexts.DifferencesCaption), Say(ParityTexts.DifferencesHow) + (result.Moved.Count == 0 ? "" : " " + Say(ParityTexts.MovedHow, result.Moved.Count)), Say(ParityTexts.DifferencesShow, relative, name, epoch + 1, result.Keras[name][epoch], result.Here[name][epoch]));
    }

    private static LineSeries Line(string label, string name, ParityResult result, Func<string, int, double> difference) => LineSeries.OverSteps(label, [.. Enumerable.Range(0, result.Keras[name].Count).Select(e => difference(name, e))]);

    private void AddTable(Report page, ParityResult result) => page.Table("parity", Say(ParityTexts.Table),
        [
            new TableColumn(Say(ParityTexts.Figure), "figure"), new TableColumn(Say(ParityTexts.Epoch), "epoch"), new TableColumn("Keras", "keras", 9), new TableColumn(Say(ParityTexts.Here), "here", 9),
            new TableColumn(Say(ParityTexts.Relative), "relative"), .. result.Moved.Count == 0 ? (TableColumn[])[] : [new TableColumn(Say(ParityTexts.Carried), "relative_moved")],
        ],
        [.. from name in result.Names
            from epoch in Enumerable.Range(0, result.Keras[name].Count)
            select (IReadOnlyList<Cell>)[name, epoch + 1, result.Keras[name][epoch], result.Here[name][epoch], Cell.Significant(result.Relative(name, epoch), 2), .. result.Moved.Count == 0 ? (Cell[])[] : [Cell.Significant(result.Carried(name, epoch), 2)]]]);

    private string Say(Text text, params ReadOnlySpan<object?> values) => text.In(language, values);
}
