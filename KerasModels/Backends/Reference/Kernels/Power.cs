namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Power"/>.</summary>
internal sealed class Power : ElementWise<Ops.Power>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Power operation, ReadOnlySpan<double> x) => x[1] == 0 ? 1 : x[0] < 0 ? double.NaN : Math.Pow(x[0], x[1]);
}
