using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Gives <see cref="Ops.ElementCount"/>.</summary>
internal sealed class ElementCount : ValueKernel
{
    /// <inheritdoc/>
    public override Type Operation => typeof(Ops.ElementCount);

    /// <inheritdoc/>
    public override void Fill(Node node, int batch, Span<float> elements) => elements.Fill(((Ops.ElementCount)node.Operation).Size.At(batch));
}
