namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Exp"/>.</summary>
internal sealed class Exp : ElementWise<Ops.Exp>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Exp operation, ReadOnlySpan<double> x) => Math.Exp(x[0]);
}
