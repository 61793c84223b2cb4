namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Softplus"/>.</summary>
internal sealed class Softplus : ElementWise<Ops.Softplus>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Softplus operation, ReadOnlySpan<double> x) => Math.Max(x[0], 0) + Numbers.LogOnePlus(Math.Exp(-Math.Abs(x[0])));
}
