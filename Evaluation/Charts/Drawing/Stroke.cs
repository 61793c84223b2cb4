namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>How a line is drawn; ends and joins are round.</summary>
/// <param name="Ink">Its colour.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Dashes">Lengths drawn and skipped in turn; empty or null for a solid line.</param>
internal sealed record Stroke(Ink Ink, double Width = 1, IReadOnlyList<double>? Dashes = null)
{
    private static readonly double[][] Patterns = [[], [7, 4], [1, 4], [9, 4, 1, 4], [14, 5], [4, 3, 1, 3, 1, 3], [2, 2.5], [12, 3, 4, 3]];

    internal bool IsDashed => Dashes is { Count: > 0 };

    /// <summary>The pattern that goes with the colour of the same index, so that series differ in print without colours.</summary>
    internal static IReadOnlyList<double> Pattern(int index) => Patterns[index % Patterns.Length];
}
