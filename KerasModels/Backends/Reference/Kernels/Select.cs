namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Select"/>.</summary>
internal sealed class Select : ElementWise<Ops.Select>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Select operation, ReadOnlySpan<double> x) => x[0] != 0 ? x[1] : x[2];
}
