namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.And"/>.</summary>
internal sealed class And : ElementWise<Ops.And>
{
    /// <inheritdoc/>
    protected override double Map(Ops.And operation, ReadOnlySpan<double> x) => x[0] * x[1];
}
