using System.Runtime.InteropServices;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Gives <see cref="Ops.ConstantTensor"/>.</summary>
internal sealed class ConstantTensor : ValueKernel
{
    /// <inheritdoc/>
    public override Type Operation => typeof(Ops.ConstantTensor);

    /// <inheritdoc/>
    public override void Fill(Node node, int batch, Span<float> elements)
    {
        var content = ((Ops.ConstantTensor)node.Operation).Content;
        if (content.Type == DType.Int32) content.Integers.CopyTo(MemoryMarshal.Cast<float, int>(elements));
        else content.Floats.CopyTo(elements);
    }
}
