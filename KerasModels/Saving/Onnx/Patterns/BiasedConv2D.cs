using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Patterns;

/// <summary><see cref="Ops.Conv2D"/> and a bias: Conv with three inputs.</summary>
internal sealed class BiasedConv2D : BiasedProduct
{
    /// <inheritdoc/>
    protected override bool IsProduct(Operation operation) => operation is Ops.Conv2D;

    /// <inheritdoc/>
    protected override void Emit(Value product, Value result, Value bias, OnnxGraph graph) => Nodes.Conv2D.Emit(product, result, bias, graph);
}
