namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Erf"/>.</summary>
internal sealed class Erf : ElementWise<Ops.Erf>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Erf operation, ReadOnlySpan<double> x) => Numbers.Erf(x[0]);
}
