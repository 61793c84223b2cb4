using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Reporting;

/// <summary>The table of published results: quotation, rule, ours, Keras's, verdict; and how many of each verdict there are.</summary>
internal static class ClaimsSection
{
    /// <summary>Adds the table as a part of the section that is open.</summary>
    public static void Add(ReportContext context)
    {
        context.Report.Subsection(context.Say(ClaimsSectionTexts.Claims)).Paragraph(context.Say(ClaimsSectionTexts.ClaimsAre));
        var rows = context.Claims.Claims.Select(claim => new VerdictRow(
            claim.Id, Quotation(context, claim), Rule(context, claim), context.Cell(claim.Finding.Ours), context.Cell(claim.Finding.Keras), claim.Verdict)).ToList();
        context.Report.Verdicts("claims", context.Say(ClaimsSectionTexts.ClaimsTable), rows);
    }

    /// <summary>How many results are reproduced, are not, and cannot be compared, for overview, conclusion and screen. Of a run that cannot be compared, what holds of any data is said to be that, and no result of the lab's.</summary>
    public static Phrase Counts(ClaimTable claims, bool bold = false)
    {
        var (reproduced, refuted, rest) = (claims.Count(Verdict.Reproduced), claims.Count(Verdict.NotReproduced), claims.Count(Verdict.NotComparable));
        return claims.IsComparable ? (bold ? ClaimsSectionTexts.CountsBold : ClaimsSectionTexts.Counts).With(claims.Claims.Count, reproduced, refuted, rest)
            : reproduced + refuted == 0 ? ClaimsSectionTexts.None.With(claims.Claims.Count)
            : ClaimsSectionTexts.OfAnyData.With(claims.Claims.Count, reproduced + refuted, reproduced, rest);
    }

    // The lab's own words, with a translation for readers of English; the file holds the lab's words alone.
    private static Cell Quotation(ReportContext context, Claim claim)
    {
        var (original, translation) = (claim.Quotation.French, claim.Quotation.English);
        var text = ClaimsSectionTexts.Quotation.In(context.Language, claim.Place, original);
        if (context.Language == Language.English && original != translation) text = context.Say(ClaimsSectionTexts.Translated, text, translation);
        return Cell.Text(text, original);
    }

    private static Cell Rule(ReportContext context, Claim claim) => context.Cell(claim.Remark is null ? claim.Finding.Rule : ClaimsSectionTexts.Remarked.With(claim.Finding.Rule, claim.Remark));
}
