namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Equal"/>.</summary>
internal sealed class Equal : ElementWise<Ops.Equal>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Equal operation, ReadOnlySpan<double> x) => x[0] == x[1] ? 1 : 0;
}
