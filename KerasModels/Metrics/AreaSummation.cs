namespace MLGenerative.KerasModels.Metrics;

/// <summary>How an area is summed between thresholds.</summary>
public enum AreaSummation
{
    /// <summary>By the mean height (for precision over recall, by interpolated counts: Davis and Goadrich, 2006).</summary>
    Interpolation,

    /// <summary>By the larger height.</summary>
    Majoring,

    /// <summary>By the smaller height.</summary>
    Minoring,
}
