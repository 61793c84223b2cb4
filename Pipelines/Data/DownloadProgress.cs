namespace MLGenerative.Pipelines.Data;

/// <summary>How far a download is.</summary>
/// <param name="File">The file's name.</param>
/// <param name="From">The address.</param>
/// <param name="Received">Bytes so far.</param>
/// <param name="Total">Bytes in all, or null when the server does not tell.</param>
public sealed record DownloadProgress(string File, Uri From, long Received, long? Total);
