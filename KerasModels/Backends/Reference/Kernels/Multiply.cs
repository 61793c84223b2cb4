namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Multiply"/>.</summary>
internal sealed class Multiply : ElementWise<Ops.Multiply>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Multiply operation, ReadOnlySpan<double> x) => x[0] * x[1];
}
