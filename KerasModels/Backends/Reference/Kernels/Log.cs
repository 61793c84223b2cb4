namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Log"/>.</summary>
internal sealed class Log : ElementWise<Ops.Log>
{
    /// <inheritdoc/>
    protected override double Map(Ops.Log operation, ReadOnlySpan<double> x) => Math.Log(x[0]);
}
