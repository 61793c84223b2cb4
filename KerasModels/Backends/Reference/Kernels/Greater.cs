namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Greater"/>.</summary>
internal sealed class Greater : ElementWise<Ops.Greater>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Greater operation, ReadOnlySpan<double> x) => x[0] > x[1] ? 1 : 0;
}
