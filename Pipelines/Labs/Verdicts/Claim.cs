using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>A row of the table of published results against ours.</summary>
/// <param name="Id">A stable name for files, such as <c>shallow.plateau</c>.</param>
/// <param name="Place">Where the lab says it: its section or figure.</param>
/// <param name="Quotation">The lab's words (French) and their translation (English).</param>
/// <param name="Finding">The rule, our value, Keras's.</param>
/// <param name="Verdict">Follows from the finding and from whether the run is comparable.</param>
/// <param name="Remark">What the reader should know besides, or null.</param>
internal sealed record Claim(string Id, Text Place, Text Quotation, Finding Finding, Verdict Verdict, Phrase? Remark)
{
    /// <summary>Whether it is about a model or the preparation of images alone, and holds or not whatever the images are.</summary>
    public bool OfAnyData { get; init; }
}
