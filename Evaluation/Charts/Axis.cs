namespace MLGenerative.Evaluation.Charts;

/// <summary>What an axis measures and how.</summary>
/// <param name="Label">What it measures, for instance "Epoch" or "SSIM".</param>
/// <param name="Unit">The unit, written after the label in parentheses; null for none.</param>
public sealed record Axis(string Label, string? Unit = null)
{
    /// <summary>Linear or logarithmic; linear by default.</summary>
    public AxisScale Scale { get; init; }

    /// <summary>Where the axis begins; null to follow the data.</summary>
    public double? Minimum { get; init; }

    /// <summary>Where the axis ends; null to follow the data.</summary>
    public double? Maximum { get; init; }

    /// <summary>Whether only whole numbers have ticks, as for epochs.</summary>
    public bool WholeNumbers { get; init; }

    /// <summary>Whether zero is shown even when the data are far from it.</summary>
    public bool IncludeZero { get; init; }

    internal string Text => Unit is null ? Label : $"{Label} ({Unit})";
}
