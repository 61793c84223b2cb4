using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.StopGradient"/>.</summary>
internal sealed class StopGradient : OnnxNode<Ops.StopGradient>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.StopGradient operation, Value value, OnnxGraph graph) => graph.GiveAlias(value, value.Inputs[0]);
}
