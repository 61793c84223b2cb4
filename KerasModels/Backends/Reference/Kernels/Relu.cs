namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Relu"/>.</summary>
internal sealed class Relu : ElementWise<Ops.Relu>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Relu operation, ReadOnlySpan<double> x) => x[0] > 0 || double.IsNaN(x[0]) ? x[0] : 0;
}
