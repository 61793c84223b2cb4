namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Abs"/>.</summary>
internal sealed class Abs : ElementWise<Ops.Abs>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Abs operation, ReadOnlySpan<double> x) => Math.Abs(x[0]);
}
