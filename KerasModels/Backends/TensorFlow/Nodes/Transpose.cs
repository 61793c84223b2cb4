using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Transpose"/>.</summary>
internal sealed class Transpose : Node<Ops.Transpose>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Transpose operation, Value value) =>
        to.Add("Transpose", [to.Of(value.Inputs[0]), to.Wholes([.. operation.Order])], Attributes.Type("T", value.Type), Attributes.Type("Tperm", DType.Int32));
}
