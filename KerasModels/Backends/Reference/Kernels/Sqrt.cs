namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Sqrt"/>.</summary>
internal sealed class Sqrt : ElementWise<Ops.Sqrt>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Sqrt operation, ReadOnlySpan<double> x) => Math.Sqrt(x[0]);
}
