using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The elements as another type: Float32 to Int32 cuts off the fraction; masks become 0 and 1.</summary>
/// <param name="To">Float32 or Int32.</param>
public sealed record Cast(DType To) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [var x] && To is DType.Float32 or DType.Int32
        ? new(To, x.Shape) : throw Unfit(inputs, "one value, to Float32 or Int32");

    // only Float32 to Float32 lets a gradient through
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [To == DType.Float32 && output.Inputs[0].Type == DType.Float32 ? upstream : null];
}
