using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Gives <see cref="Ops.Constant"/>.</summary>
internal sealed class Constant : ValueKernel
{
    /// <inheritdoc/>
    public override Type Operation => typeof(Ops.Constant);

    /// <inheritdoc/>
    public override void Fill(Node node, int batch, Span<float> elements) => elements.Fill((float)((Ops.Constant)node.Operation).Number);
}
