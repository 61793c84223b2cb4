namespace MLGenerative.Evaluation.Reports;

/// <summary>A published statement held against this run.</summary>
/// <param name="Key">An invariant name for the TSV file, such as <c>ssim-epochs-5-image-1</c>.</param>
/// <param name="Quotation">The statement in its author's words.</param>
/// <param name="Criterion">The rule by which the verdict was found.</param>
/// <param name="Ours">Our value.</param>
/// <param name="Reference">The reference's value or spread.</param>
/// <param name="Verdict">The outcome.</param>
public sealed record VerdictRow(string Key, Cell Quotation, Cell Criterion, Cell Ours, Cell Reference, Verdict Verdict);
