namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Maximum"/>.</summary>
internal sealed class Maximum : ElementWise<Ops.Maximum>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Maximum operation, ReadOnlySpan<double> x) => Math.Max(x[0], x[1]);
}
