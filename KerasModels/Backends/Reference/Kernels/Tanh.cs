namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Tanh"/>.</summary>
internal sealed class Tanh : ElementWise<Ops.Tanh>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Tanh operation, ReadOnlySpan<double> x) => Math.Tanh(x[0]);
}
