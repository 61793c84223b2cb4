using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.ReduceMax"/>.</summary>
internal sealed class ReduceMax : OnnxReduction<Ops.ReduceMax>
{
    /// <inheritdoc/>
    protected override Axes Over(Ops.ReduceMax operation) => operation.Over;

    // its axes became an input with opset 18
    /// <inheritdoc/>
    protected override string Add(OnnxGraph graph, Value value, string input, int[] axes) =>
        graph.Add("ReduceMax", value, [input], OnnxAttribute.Of("axes", axes), OnnxAttribute.Of("keepdims", 0));
}
