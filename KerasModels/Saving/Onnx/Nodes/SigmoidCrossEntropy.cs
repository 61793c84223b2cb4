using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.SigmoidCrossEntropy"/>.</summary>
internal sealed class SigmoidCrossEntropy : OnnxNode<Ops.SigmoidCrossEntropy>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.SigmoidCrossEntropy operation, Value value, OnnxGraph graph)
    {
        // max(z, 0) − z t + log(1 + exp −|z|), summed along the last axis
        var (z, t) = (graph.In(value.Inputs[0]), graph.In(value.Inputs[1]));
        var without = graph.Add("Sub", value, [graph.Add("Relu", value, [z]), graph.Add("Mul", value, [z, t])]);
        var terms = graph.Add("Add", value, [without, graph.Add("Softplus", value, [graph.Add("Neg", value, [graph.Add("Abs", value, [z])])])]);
        graph.Give(value, graph.Add("ReduceSum", value, [terms, graph.Integers(-1)], OnnxAttribute.Of("keepdims", 0)));
    }
}
