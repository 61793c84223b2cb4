namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Sin"/>.</summary>
internal sealed class Sin : ElementWise<Ops.Sin>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Sin operation, ReadOnlySpan<double> x) => Math.Sin(x[0]);
}
