using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Engines;

/// <summary>One training on two engines, from the same first weights, in the same order, with the same noise; and on the embedded engine once more, from first weights moved by a rounding.</summary>
/// <param name="Name">The training's name in files.</param>
/// <param name="Title">What the screen calls it.</param>
/// <param name="Asked">On the engine that was asked for.</param>
/// <param name="Embedded">On the embedded engine.</param>
/// <param name="Moved">On the embedded engine, from weights that <see cref="Runs.Rounding"/> moved.</param>
internal sealed record EngineComparison(string Name, Phrase Title, EngineOutcome Asked, EngineOutcome Embedded, EngineOutcome Moved)
{
    /// <summary>The largest difference of the two engines' losses over all epochs.</summary>
    public double LossDifference => LossesApart(Asked).Max();

    /// <summary>The largest difference that the rounding makes of the losses.</summary>
    public double LossRounding => LossesApart(Moved).Max();

    /// <summary>How far the engines' medians are apart; null where there are none.</summary>
    public double? SsimDifference => Apart(Asked, Embedded);

    /// <summary>How far the rounding moves the median; null where there is none.</summary>
    public double? SsimRounding => Apart(Moved, Embedded);

    /// <summary>How far the median of the engine that was asked for lies outside those of the embedded engine's two trainings: 0 between them; null where there is none.</summary>
    public double? SsimOutside => Asked.MedianSsim is { } asked && Embedded.MedianSsim is { } embedded && Moved.MedianSsim is { } moved
        ? Math.Max(0, Math.Max(Math.Min(embedded, moved) - asked, asked - Math.Max(embedded, moved))) : null;

    /// <summary>How far each epoch's loss lies from the embedded engine's.</summary>
    public IReadOnlyList<double> LossesApart(EngineOutcome other) => [.. other.Losses.Zip(Embedded.Losses, (a, b) => Math.Abs(a - b))];

    private static double? Apart(EngineOutcome one, EngineOutcome other) => one.MedianSsim is { } a && other.MedianSsim is { } b && double.IsFinite(a - b) ? Math.Abs(a - b) : null;
}
