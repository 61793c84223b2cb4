using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Sum"/>.</summary>
internal sealed class Sum : OnnxReduction<Ops.Sum>
{
    /// <inheritdoc/>
    protected override Axes Over(Ops.Sum operation) => operation.Over;

    /// <inheritdoc/>
    protected override string Add(OnnxGraph graph, Value value, string input, int[] axes) =>
        graph.Add("ReduceSum", value, [input, graph.Integers([.. axes.Select(a => (long)a)])], OnnxAttribute.Of("keepdims", 0));
}
