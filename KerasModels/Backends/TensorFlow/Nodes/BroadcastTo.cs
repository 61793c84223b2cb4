using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.BroadcastTo"/>, where an operation cannot do it by itself.</summary>
internal sealed class BroadcastTo : Node<Ops.BroadcastTo>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.BroadcastTo operation, Value value) =>
        to.Add("BroadcastTo", [to.Of(value.Inputs[0]), to.Dims(operation.To)], Attributes.Type("T", value.Type), Attributes.Type("Tidx", DType.Int32));
}
