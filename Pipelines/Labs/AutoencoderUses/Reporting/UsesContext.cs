using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>What the sections of this lab's report are made from.</summary>
/// <param name="report">Where they go.</param>
/// <param name="run">The run.</param>
/// <param name="keras">Keras's own trainings.</param>
/// <param name="claims">The table of published results.</param>
internal sealed class UsesContext(Report report, UsesRun run, ReferenceRuns keras, ClaimTable claims) : ReportContext(report, run, keras, claims)
{
    private int _figures;

    /// <summary>The numbers.</summary>
    public UsesResults Results { get; } = run.Results;

    /// <summary>The pictures.</summary>
    public UsesPictures Pictures { get; } = run.Pictures;

    /// <summary>What was trained, and for how long.</summary>
    public Plan Plan { get; } = run.Plan;

    /// <summary>A figure, numbered on.</summary>
    public void Figure(string slug, Chart chart, Phrase caption, Phrase howToRead, Phrase whatItShows) =>
        Figure((++_figures).ToString(System.Globalization.CultureInfo.InvariantCulture), slug, chart, caption, howToRead, whatItShows);

    /// <summary>The name of something that restores images.</summary>
    public string Named(string key) => Say(RestorerTexts.Named(key));
}
