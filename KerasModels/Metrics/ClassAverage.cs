namespace MLGenerative.KerasModels.Metrics;

/// <summary>How figures of several classes become one.</summary>
public enum ClassAverage
{
    /// <summary>Their mean. Keras gives one figure a class where nothing is chosen; here that is this mean.</summary>
    Macro,

    /// <summary>Counts are summed over classes first.</summary>
    Micro,

    /// <summary>Their mean, weighted by how often each class occurs.</summary>
    Weighted,
}
