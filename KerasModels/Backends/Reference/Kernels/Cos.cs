namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Cos"/>.</summary>
internal sealed class Cos : ElementWise<Ops.Cos>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Cos operation, ReadOnlySpan<double> x) => Math.Cos(x[0]);
}
