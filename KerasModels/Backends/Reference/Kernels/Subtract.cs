namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Subtract"/>.</summary>
internal sealed class Subtract : ElementWise<Ops.Subtract>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Subtract operation, ReadOnlySpan<double> x) => x[0] - x[1];
}
