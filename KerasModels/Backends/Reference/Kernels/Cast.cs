namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Cast"/>.</summary>
internal sealed class Cast : ElementWise<Ops.Cast>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Cast operation, ReadOnlySpan<double> x) => operation.To == Tensors.DType.Int32 ? Math.Truncate(x[0]) : x[0];
}
