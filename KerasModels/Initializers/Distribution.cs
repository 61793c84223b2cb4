using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>A distribution of mean 0.</summary>
public enum Distribution
{
    /// <summary>Normal within two deviations, widened so that the variance is the one asked for.</summary>
    [KerasName("truncated_normal", "normal")]
    TruncatedNormal,

    /// <summary>Normal.</summary>
    UntruncatedNormal,

    /// <summary>Uniform.</summary>
    Uniform,
}
