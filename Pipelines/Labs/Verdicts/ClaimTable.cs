using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>Collects the rows of a lab's table and gives each its verdict.</summary>
/// <param name="notComparable">Why this run cannot be compared with the published one, or null when it can.</param>
internal sealed class ClaimTable(Phrase? notComparable)
{
    private readonly List<Claim> _claims = [];

    /// <summary>Whether this run can be compared with the published one.</summary>
    public bool IsComparable => notComparable is null;

    /// <summary>The rows, in the lab's order.</summary>
    public IReadOnlyList<Claim> Claims => _claims;

    /// <summary>Adds a row.</summary>
    /// <param name="id">A stable name for files.</param>
    /// <param name="place">Where the lab says it.</param>
    /// <param name="quotation">The lab's words and their translation.</param>
    /// <param name="finding">The rule and what it was applied to; null when that part was not run. What a stop cut short is no finding either: <see cref="Rules.Incomplete"/>.</param>
    /// <param name="remark">What the reader should know besides.</param>
    /// <param name="ofAnyData">The statement is about the model or the preparation of images alone, and comparable whatever the images are.</param>
    public void Add(string id, Text place, Text quotation, Finding? finding, Phrase? remark = null, bool ofAnyData = false)
    {
        finding ??= Rules.NotRun;
        var why = ofAnyData ? null : notComparable;
        var verdict = finding.Holds is not { } holds || why is not null ? Verdict.NotComparable : holds ? Verdict.Reproduced : Verdict.NotReproduced;
        _claims.Add(new Claim(id, place, quotation, finding, verdict, finding.LacksReference && why is null ? remark ?? VerdictTexts.NoReference : remark) { OfAnyData = ofAnyData });
    }

    /// <summary>How many rows have a verdict.</summary>
    public int Count(Verdict verdict) => _claims.Count(c => c.Verdict == verdict);
}
