namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Reshape"/>.</summary>
internal sealed class Reshape : ElementWise<Ops.Reshape>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Reshape operation, ReadOnlySpan<double> x) => x[0];
}
