namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Not"/>.</summary>
internal sealed class Not : ElementWise<Ops.Not>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Not operation, ReadOnlySpan<double> x) => 1 - x[0];
}
