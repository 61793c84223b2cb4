namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Divide"/>.</summary>
internal sealed class Divide : ElementWise<Ops.Divide>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Divide operation, ReadOnlySpan<double> x) => x[0] / x[1];
}
