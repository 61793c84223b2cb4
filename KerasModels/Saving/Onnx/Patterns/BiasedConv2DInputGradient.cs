using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Patterns;

/// <summary><see cref="Ops.Conv2DInputGradient"/> and a bias: ConvTranspose with three inputs.</summary>
internal sealed class BiasedConv2DInputGradient : BiasedProduct
{
    /// <inheritdoc/>
    protected override bool IsProduct(Operation operation) => operation is Ops.Conv2DInputGradient;

    /// <inheritdoc/>
    protected override void Emit(Value product, Value result, Value bias, OnnxGraph graph) => Nodes.Conv2DInputGradient.Emit(product, result, bias, graph);
}
