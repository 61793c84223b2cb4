namespace MLGenerative.KerasModels.Metrics;

/// <summary>How the figures of several outputs become one.</summary>
public enum VarianceAverage
{
    /// <summary>Their mean.</summary>
    UniformAverage,

    /// <summary>Their mean, weighted by the outputs' variances.</summary>
    VarianceWeightedAverage,
}
