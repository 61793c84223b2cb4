using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.MatMul"/>.</summary>
internal sealed class MatMul : OnnxNode<Ops.MatMul>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.MatMul operation, Value value, OnnxGraph graph) => graph.Give(value, operation is { TransposeA: false, TransposeB: false }
        ? graph.Add("MatMul", value, [graph.In(value.Inputs[0]), graph.In(value.Inputs[1])])
        : graph.Add("Gemm", value, [graph.In(value.Inputs[0]), graph.In(value.Inputs[1])], OnnxAttribute.Of("transA", operation.TransposeA ? 1 : 0), OnnxAttribute.Of("transB", operation.TransposeB ? 1 : 0)));
}
