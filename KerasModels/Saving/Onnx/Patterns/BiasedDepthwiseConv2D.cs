using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Patterns;

/// <summary><see cref="Ops.DepthwiseConv2D"/> and a bias: Conv with three inputs.</summary>
internal sealed class BiasedDepthwiseConv2D : BiasedProduct
{
    /// <inheritdoc/>
    protected override bool IsProduct(Operation operation) => operation is Ops.DepthwiseConv2D;

    /// <inheritdoc/>
    protected override void Emit(Value product, Value result, Value bias, OnnxGraph graph) => Nodes.DepthwiseConv2D.Emit(product, result, bias, graph);
}
