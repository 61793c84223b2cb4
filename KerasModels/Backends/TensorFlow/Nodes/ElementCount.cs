using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.ElementCount"/>.</summary>
internal sealed class ElementCount : Node<Ops.ElementCount>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.ElementCount operation, Value value) => !operation.Size.IsBatch ? to.Number(operation.Size.Factor)
        : to.Add("Cast", [to.Size(operation.Size)], Attributes.Type("SrcT", DType.Int32), Attributes.Type("DstT", DType.Float32));
}
