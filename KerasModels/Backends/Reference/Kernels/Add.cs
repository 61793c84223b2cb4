namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Add"/>.</summary>
internal sealed class Add : ElementWise<Ops.Add>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Add operation, ReadOnlySpan<double> x) => x[0] + x[1];
}
