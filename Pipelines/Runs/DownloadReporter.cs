using MLGenerative.Pipelines.Data;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Shows a download on the screen.</summary>
/// <param name="screen">The screen.</param>
internal sealed class DownloadReporter(IProgressScreen screen) : IProgress<DownloadProgress>
{
    /// <inheritdoc/>
    public void Report(DownloadProgress value) => screen.Advance(
        RunTexts.Downloading.With(value.File, value.From.Host), value.Received, value.Total ?? value.Received + 1, RunTexts.Megabytes.With(value.Received / 1e6));
}
