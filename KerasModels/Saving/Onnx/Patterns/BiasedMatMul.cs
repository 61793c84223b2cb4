using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Patterns;

/// <summary>A matrix product and a bias, as a dense layer has them: Gemm.</summary>
internal sealed class BiasedMatMul : BiasedProduct
{
    /// <inheritdoc/>
    protected override bool IsProduct(Operation operation) => operation is Ops.MatMul;

    /// <inheritdoc/>
    protected override void Emit(Value product, Value result, Value bias, OnnxGraph graph)
    {
        var operation = (Ops.MatMul)product.Operation;
        graph.Give(result, graph.Add("Gemm", result, [graph.In(product.Inputs[0]), graph.In(product.Inputs[1]), graph.In(bias)],
            OnnxAttribute.Of("transA", operation.TransposeA ? 1 : 0), OnnxAttribute.Of("transB", operation.TransposeB ? 1 : 0)));
    }
}
