using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Engines;

/// <summary>One training on two engines: each alone from the same first weights, in the same order, with the same noise, and in step, where the embedded engine repeats single epochs from the state with which the other began them.</summary>
/// <param name="Name">The training's name in files.</param>
/// <param name="Title">What the screen calls it.</param>
/// <param name="Asked">On the engine that was asked for.</param>
/// <param name="Alone">On the embedded engine, from the first weights to the end.</param>
/// <param name="InStep">The epochs that the embedded engine repeated, counted from 0, with their losses there.</param>
/// <param name="InStepSsim">Median SSIM of the test images after the last epoch, repeated in step; null: the model does not reconstruct them.</param>
internal sealed record EngineComparison(string Name, Phrase Title, EngineOutcome Asked, EngineOutcome Alone, IReadOnlyList<(int Epoch, double Loss)> InStep, double? InStepSsim)
{
    /// <summary>How far the loss of each repeated epoch lies from that of the engine that was asked for.</summary>
    public IReadOnlyList<(int Epoch, double Difference)> LossesInStep => [.. InStep.Select(e => (e.Epoch, Apart(Asked.Losses[e.Epoch], e.Loss)))];

    /// <summary>How far the losses of every epoch lie apart where each engine trains alone.</summary>
    public IReadOnlyList<double> LossesAlone => [.. Asked.Losses.Zip(Alone.Losses, Apart)];

    /// <summary>How far the medians are apart after the last epoch, in step; null where there are none.</summary>
    public double? SsimInStep => Apart(Asked.MedianSsim, InStepSsim);

    /// <summary>How far they are apart where each engine trained alone; null where there are none.</summary>
    public double? SsimAlone => Apart(Asked.MedianSsim, Alone.MedianSsim);

    private static double? Apart(double? one, double? other) => one is { } a && other is { } b ? Apart(a, b) : null;

    // infinite where one side alone is no number
    private static double Apart(double one, double other) => one.Equals(other) ? 0 : double.IsFinite(one) && double.IsFinite(other) ? Math.Abs(one - other) : double.PositiveInfinity;
}
