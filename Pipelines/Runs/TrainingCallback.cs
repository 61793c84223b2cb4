using System.Diagnostics;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Tells a screen how far a training is: a moving line within an epoch, a line at its end.</summary>
/// <param name="screen">The screen.</param>
/// <param name="title">What is trained.</param>
/// <param name="language">The language of its numbers.</param>
internal sealed class TrainingCallback(IProgressScreen screen, Phrase title, Language language) : Callback
{
    // Short epochs are told by their last lines alone.
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private int _epoch;
    private long _begun;
    private long _shown;

    /// <inheritdoc/>
    public override void OnEpochBegin(int epoch) => (_epoch, _begun) = (epoch, Stopwatch.GetTimestamp());

    /// <inheritdoc/>
    public override void OnBatchEnd(int batch, Logs logs)
    {
        if (batch + 1 >= Settings.Steps || Stopwatch.GetElapsedTime(_begun) < Short || Stopwatch.GetElapsedTime(_shown) < BetweenLooks) return;
        _shown = Stopwatch.GetTimestamp();
        screen.Advance(title, _epoch + ((batch + 1.0) / Settings.Steps), Settings.Epochs, TrainingTexts.Progress.With(_epoch + 1, Settings.Epochs, Figures(logs.Take(1))));
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(int epoch, Logs logs) => screen.Line(TrainingTexts.Epoch.With(epoch + 1, Settings.Epochs, Figures(logs)));

    private string Figures(IEnumerable<KeyValuePair<string, double>> logs) => string.Join(" - ", logs.Select(l => TrainingTexts.Figure.In(language, l.Key, Figure(l.Value))));

    private string Figure(double value) => value.ToString(Math.Abs(value) is > 1e-3 or 0 ? "0.0000" : "0.0000e+00", language.Culture());
}
