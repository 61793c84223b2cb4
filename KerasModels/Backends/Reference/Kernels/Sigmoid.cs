namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Sigmoid"/>.</summary>
internal sealed class Sigmoid : ElementWise<Ops.Sigmoid>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Sigmoid operation, ReadOnlySpan<double> x) => x[0] >= 0 ? 1 / (1 + Math.Exp(-x[0])) : Math.Exp(x[0]) / (1 + Math.Exp(x[0]));
}
