namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Negate"/>.</summary>
internal sealed class Negate : ElementWise<Ops.Negate>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Negate operation, ReadOnlySpan<double> x) => -x[0];
}
