using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The parts of which the reports of <c>mlgen train</c> and <c>mlgen evaluate</c> are made.</summary>
/// <param name="report">Where they are added.</param>
/// <param name="language">The report's language.</param>
internal sealed class RunReport(Report report, Language language)
{
    private const int ImagesInARow = 8;

    /// <summary>Settings and the model's table of layers.</summary>
    public void AddSettings(IEnumerable<(Text Term, Phrase Value)> settings, DataSet data, Model model)
    {
        report.Section(Say(RunReportTexts.Settings));
        report.Definitions([.. settings.Select(s => (Say(s.Term), s.Value.In(language)))]);
        if (data.Name == new SyntheticGarments().Name) report.Notice(NoticeKind.Warning, Say(RunReportTexts.Synthetic));
        report.Preformatted(model.Summary());
    }

    /// <summary>The first and the worst test images above their reconstructions.</summary>
    public void AddReconstructions(DataSet data, ImageScores scored)
    {
        var (originals, reconstructions) = (Pixels(data), (ReadOnlyMemory<float>)scored.Reconstructions().Floats);
        var column = scored.Scores.Columns[0];
        report.Section(Say(RunReportTexts.Reconstructions));
        int[] first = [.. Enumerable.Range(0, Math.Min(ImagesInARow, data.Test.Count))];
        report.Figure("reconstructions", Grid(Say(RunReportTexts.Reconstructions), data, originals, scored.Inputs, reconstructions, column, first), Say(RunReportTexts.FirstCaption), Say(RunReportTexts.GridHow, column.Name),
            Say(RunReportTexts.FirstShow, column.Name, first.Min(i => column.Values[i]), first.Max(i => column.Values[i]), column.Median));
        int[] order = [.. Enumerable.Range(0, data.Test.Count).OrderBy(i => column.Measure.HigherIsBetter ? column.Values[i] : -column.Values[i])];
        int[] worst = [.. order.Take(ImagesInARow)];
        var caption = Say(RunReportTexts.WorstCaption, column.Name);
        report.Figure("worst", Grid(caption.TrimEnd('.'), data, originals, scored.Inputs, reconstructions, column, worst), caption, Say(RunReportTexts.GridHow, column.Name), Say(RunReportTexts.WorstShow, worst[0], column.Values[worst[0]], column.Median));
    }

    /// <summary>A box plot of each measure, and a table of all.</summary>
    public void AddScores(ImageScores scored)
    {
        var scores = scored.Scores;
        report.Section(Say(RunReportTexts.Scores));
        foreach (var column in scores.Columns)
        {
            var box = BoxPlotStatistics.Of(column.Span);
            report.Figure("box-" + column.Name, new BoxPlot { Title = column.Name, Y = new Axis(column.Name), Groups = [BoxGroup.FromValues(column.Name, column.Values)], Height = 320 },
                Say(RunReportTexts.BoxCaption, column.Name, scores.Count, language == Language.English ? column.Measure.Definition : ""), Say(RunReportTexts.BoxHow, column.Measure.HigherIsBetter ? RunReportTexts.Higher : RunReportTexts.Lower),
                Say(RunReportTexts.BoxShow, box.Median, box.FirstQuartile, box.ThirdQuartile, box.Outliers.Count, box.Outliers.Count / (double)scores.Count));
        }

        report.Table("scores", Say(RunReportTexts.TableCaption),
            [
                new TableColumn(Say(RunReportTexts.Measure), "measure"), new TableColumn(Say(RunReportTexts.Mean), "mean"), new TableColumn(Say(RunReportTexts.Median), "median"),
                new TableColumn(Say(RunReportTexts.FirstQuartile), "firstQuartile"), new TableColumn(Say(RunReportTexts.ThirdQuartile), "thirdQuartile"), new TableColumn(Say(RunReportTexts.Outliers), "outliers"),
            ],
            [.. scores.Columns.Select(c => (c.Name, Box: BoxPlotStatistics.Of(c.Span))).Concat((scored.InputScores?.Columns ?? []).Select(c => (Name: Say(RunReportTexts.OfInputs, c.Name), Box: BoxPlotStatistics.Of(c.Span))))
                .Select(c => (IReadOnlyList<Cell>)[c.Name, c.Box.Mean, c.Box.Median, c.Box.FirstQuartile, c.Box.ThirdQuartile, c.Box.Outliers.Count])]);
    }

    /// <summary>Writes the report's files: figures and tables first, the page last.</summary>
    /// <returns>The page's path.</returns>
    public string Save(OutputFolder output)
    {
        const string page = "report.html";
        var files = report.ToFiles(page);
        foreach (var file in files.Skip(1).Append(files[0])) output.Write(file.Path, stream => stream.Write(file.Content.Span));
        return output.PathOf(page);
    }

    private ImageGrid Grid(string title, DataSet data, ReadOnlyMemory<float> originals, Tensor? inputs, ReadOnlyMemory<float> reconstructions, ScoreColumn column, int[] indices) => new()
    {
        Title = title,
        Shape = data.Shape,
        Rows =
        [
            ImageRow.Of(Say(RunReportTexts.Original), originals, data.Shape, indices) with { Captions = [.. indices.Select(i => Caption(data, i))] },
            .. inputs is null ? (IReadOnlyList<ImageRow>)[] : [ImageRow.Of(Say(RunReportTexts.Input), inputs.Floats, data.Shape, indices)],
            ImageRow.Of(Say(RunReportTexts.Reconstruction), reconstructions, data.Shape, indices) with { Captions = [.. indices.Select(i => NumberText.In(language).Fixed(column.Values[i], 3))] },
        ],
    };

    private string Caption(DataSet data, int index) => data.Test.Labels is { } labels && labels.Span[index] < data.ClassNames.Count
        ? Say(RunReportTexts.Labelled, index, data.ClassNames[labels.Span[index]]) : Say(RunReportTexts.ImageNumber, index);

    private static float[] Pixels(DataSet data)
    {
        var bytes = data.Test.Pixels.Span;
        var floats = new float[bytes.Length];
        for (var i = 0; i < floats.Length; i++) floats[i] = bytes[i] / 255f;
        return floats;
    }

    private string Say(Text text, params ReadOnlySpan<object?> values) => text.In(language, values);
}
