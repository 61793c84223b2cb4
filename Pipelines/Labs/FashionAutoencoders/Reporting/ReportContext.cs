using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>What the sections of the report are made from.</summary>
/// <param name="Report">Where they go.</param>
/// <param name="Run">The run, for its settings and pictures.</param>
/// <param name="Keras">Keras's own trainings.</param>
/// <param name="Claims">The table of published results.</param>
internal sealed record ReportContext(Report Report, FashionRun Run, ReferenceRuns Keras, ClaimTable Claims)
{
    /// <summary>The numbers.</summary>
    public LabResults Results => Run.Results;

    /// <summary>The pictures.</summary>
    public LabPictures Pictures => Run.Pictures;

    /// <summary>The size of an image.</summary>
    public ImageShape Shape => Run.Shape;

    /// <summary>A sentence in the report's language.</summary>
    public string Say(Text text, params ReadOnlySpan<object?> values) => text.In(Report.Language, values);

    /// <summary>A phrase in the report's language.</summary>
    public string Say(Phrase phrase) => phrase.In(Report.Language);

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
