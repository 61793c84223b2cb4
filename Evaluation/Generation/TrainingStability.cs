namespace MLGenerative.Evaluation.Generation;

/// <summary>How unsteady a training is, by its loss alone.</summary>
public static class TrainingStability
{
    /// <summary>The share of epochs that end with a higher loss than the one before; 0 for a loss that only falls, NaN with fewer than two epochs or where a loss is not a number.</summary>
    /// <param name="losses">One an epoch.</param>
    public static double RisingShare(IReadOnlyList<double> losses)
    {
        ArgumentNullException.ThrowIfNull(losses);
        if (losses.Count < 2 || losses.Any(l => !double.IsFinite(l))) return double.NaN;
        return (double)Enumerable.Range(1, losses.Count - 1).Count(i => losses[i] > losses[i - 1]) / (losses.Count - 1);
    }

    /// <summary>How far a figure differs between trainings that differ in their seed alone: greatest less least, as a share of the mean's amount; NaN with fewer than two.</summary>
    /// <param name="values">The figure, one a seed.</param>
    public static double SpreadShare(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Count < 2 ? double.NaN : (values.Max() - values.Min()) / Math.Abs(values.Average());
    }
}
