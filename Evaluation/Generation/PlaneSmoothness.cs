namespace MLGenerative.Evaluation.Generation;

/// <summary>How smooth a latent plane is: the share of neighbours on a grid over it, side by side or one above the other, whose decoded images are of the same class.</summary>
/// <remarks>It says that classes lie in connected regions, not that all classes are there: a decoder that gives one class everywhere has 1. <see cref="Classes"/> tells.</remarks>
/// <param name="Share">From 0 to 1.</param>
/// <param name="Pairs">How many pairs of neighbours there are.</param>
/// <param name="Classes">How many classes appear on the grid.</param>
public readonly record struct PlaneSmoothness(double Share, int Pairs, int Classes)
{
    /// <summary>Measures a grid.</summary>
    /// <param name="classes">The class found at each place, row by row.</param>
    /// <param name="columns">Places a row.</param>
    /// <exception cref="ArgumentException">The places are not whole rows, or there are no two.</exception>
    public static PlaneSmoothness Of(ReadOnlySpan<int> classes, int columns)
    {
        if (columns < 1 || classes.Length < 2 || classes.Length % columns != 0)
            throw new ArgumentException($"Plane smoothness: {classes.Length} places are not two or more in rows of {columns}. Give whole rows.");
        var (same, pairs) = (0, 0);
        for (var i = 0; i < classes.Length; i++)
        {
            if ((i + 1) % columns != 0) (same, pairs) = (same + (classes[i] == classes[i + 1] ? 1 : 0), pairs + 1);
            if (i + columns < classes.Length) (same, pairs) = (same + (classes[i] == classes[i + columns] ? 1 : 0), pairs + 1);
        }

        return new((double)same / pairs, pairs, new HashSet<int>(classes.ToArray()).Count);
    }
}
