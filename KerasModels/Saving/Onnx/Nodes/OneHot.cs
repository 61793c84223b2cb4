using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.OneHot"/>.</summary>
internal sealed class OneHot : OnnxNode<Ops.OneHot>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.OneHot operation, Value value, OnnxGraph graph)
    {
        // ONNX's own would count negative numbers from the end
        var places = new Ops.ConstantTensor(new Tensor([.. Enumerable.Range(0, operation.Depth)], operation.Depth)).On();
        var indices = graph.Reshaped(value, graph.In(value.Inputs[0]), [.. value.Inputs[0].Shape, 1]);
        graph.Give(value, graph.Add("Cast", value, [graph.Add("Equal", value, [indices, graph.In(places)])], OnnxAttribute.Of("to", OnnxTypes.Of(value.Type))));
    }
}
