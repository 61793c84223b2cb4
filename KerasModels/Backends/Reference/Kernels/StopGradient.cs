namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.StopGradient"/>.</summary>
internal sealed class StopGradient : ElementWise<Ops.StopGradient>
{
    /// <inheritdoc/>
    protected override double Map(Ops.StopGradient operation, ReadOnlySpan<double> x) => x[0];
}
