using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.ConstantTensor"/>.</summary>
internal sealed class ConstantTensor : OnnxConstant<Ops.ConstantTensor>
{
    /// <inheritdoc/>
    protected override string Name(Ops.ConstantTensor operation) => "constant";

    /// <inheritdoc/>
    protected override Tensor Content(Ops.ConstantTensor operation) => operation.Content;
}
