using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Reshape"/>.</summary>
internal sealed class Reshape : OnnxNode<Ops.Reshape>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.Reshape operation, Value value, OnnxGraph graph) => graph.Give(value, graph.Reshaped(value, graph.Elements(value.Inputs[0]), operation.To));
}
