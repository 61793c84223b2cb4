using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Reporting;

/// <summary>What the sections of a lab's report are made from. A lab derives its own context from it and adds its results.</summary>
/// <param name="report">Where they go.</param>
/// <param name="run">The run, for its settings and images.</param>
/// <param name="keras">Keras's own trainings.</param>
/// <param name="claims">The table of published results.</param>
internal class ReportContext(Report report, LabRun run, ReferenceRuns keras, ClaimTable claims)
{
    /// <summary>Where the sections go.</summary>
    public Report Report { get; } = report;

    /// <summary>The run, for its settings and images.</summary>
    public LabRun Run { get; } = run;

    /// <summary>Keras's own trainings. What a figure sets beside ours comes from <see cref="Curves"/> and <see cref="Reference"/>.</summary>
    public ReferenceRuns Keras { get; } = keras;

    /// <summary>Keras's loss curves for a figure of ours; none where the run is of other images, or of fewer.</summary>
    public IReadOnlyList<LossCurve> Curves(string run) => Run.Data.NotComparable is null ? Keras.Curves(run) : [];

    /// <summary>A spread of Keras's for a figure of ours; null where the run is of other images, or of fewer.</summary>
    public Spread? Reference(string run, string figure, int epochs) => Run.Data.NotComparable is null ? Keras.Of(run, figure, epochs) : null;

    /// <summary>The table of published results.</summary>
    public ClaimTable Claims { get; } = claims;

    /// <summary>The size of an image.</summary>
    public ImageShape Shape => Run.Shape;

    /// <summary>All test images, one after another.</summary>
    public ReadOnlyMemory<float> Originals => Run.Images.Test.Inputs[0].Floats;

    /// <summary>The report's language.</summary>
    public Language Language => Report.Language;

    /// <summary>A sentence in the report's language.</summary>
    public string Say(Text text, params ReadOnlySpan<object?> values) => text.In(Report.Language, values);

    /// <summary>A phrase in the report's language.</summary>
    public string Say(Phrase phrase) => phrase.In(Report.Language);

    /// <summary>A table cell that shows a phrase in the report's language, and in English in files.</summary>
    public Cell Cell(Phrase phrase) => Evaluation.Reports.Cell.Text(Say(phrase), phrase.In(Language.English));

    /// <summary>A figure whose texts are phrases.</summary>
    /// <param name="number">Its number: the lab's own, or one behind it such as <c>4.1</c>.</param>
    /// <param name="slug">Its name in files.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="howToRead">How to read it.</param>
    /// <param name="whatItShows">What this run shows, made from the numbers.</param>
    public void Figure(string number, string slug, Chart chart, Phrase caption, Phrase howToRead, Phrase whatItShows) =>
        Report.Figure(slug, chart, Say(caption), Say(howToRead), Say(whatItShows), number);
}
