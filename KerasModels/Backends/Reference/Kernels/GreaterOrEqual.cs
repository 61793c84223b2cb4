namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.GreaterOrEqual"/>.</summary>
internal sealed class GreaterOrEqual : ElementWise<Ops.GreaterOrEqual>
{
    /// <inheritdoc/>
    protected override double Map(Ops.GreaterOrEqual operation, ReadOnlySpan<double> x) => x[0] >= x[1] ? 1 : 0;
}
