namespace MLGenerative.Evaluation.Reports;

/// <summary>A file that belongs to a report.</summary>
/// <param name="Path">Below the report's folder, with forward slashes: <c>figures/figure-02-loss.svg</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ReportFile(string Path, ReadOnlyMemory<byte> Content);
