namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Sign"/>.</summary>
internal sealed class Sign : ElementWise<Ops.Sign>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Sign operation, ReadOnlySpan<double> x) => x[0] > 0 ? 1 : x[0] < 0 ? -1 : double.IsNaN(x[0]) ? x[0] : 0;
}
