namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Minimum"/>.</summary>
internal sealed class Minimum : ElementWise<Ops.Minimum>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Minimum operation, ReadOnlySpan<double> x) => Math.Min(x[0], x[1]);
}
