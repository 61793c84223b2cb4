namespace MLGenerative.Evaluation.Charts;

/// <summary>How values are spread along an axis.</summary>
public enum AxisScale
{
    /// <summary>Equal differences have equal lengths.</summary>
    Linear,

    /// <summary>Equal ratios have equal lengths; values must be above zero.</summary>
    Logarithmic,
}
