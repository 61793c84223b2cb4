namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>A kernel whose value is known when a plan is made: a constant.</summary>
internal abstract class ValueKernel : SimdKernel
{
    /// <summary>Writes the elements of <paramref name="node"/>.</summary>
    public abstract void Fill(Node node, int batch, Span<float> elements);
}
