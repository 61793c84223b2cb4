namespace MLGenerative.Benchmarks;

/// <summary>What a measurement found.</summary>
/// <param name="Seconds">Seconds of the best epoch, or run.</param>
/// <param name="Work">Floating-point operations of products and convolutions in it.</param>
/// <param name="Peak">Operations a second that the processor reaches at the same width in the same run.</param>
internal sealed record Measured(double Seconds, double Work, double Peak)
{
    /// <summary>Operations a second.</summary>
    public double Speed => Work / Seconds;

    /// <summary>The share of the peak.</summary>
    public double Share => Speed / Peak;
}
