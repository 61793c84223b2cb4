using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>a where the mask holds, b elsewhere: inputs (mask, a, b) of one shape.</summary>
public sealed record Select : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) =>
        inputs is [{ Type: DType.Bool } mask, { Type: DType.Float32 or DType.Int32 } a, var b] && a.Type == b.Type && a.Shape == b.Shape && mask.Shape == a.Shape
            ? new(a.Type, a.Shape) : throw Unfit(inputs, "a mask and two values of its shape, both Float32 or both Int32");

    // each element goes to the side it came from
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => output.Type != DType.Float32 ? [null, null, null]
        : [null, output.Inputs[0].Select(upstream, 0), output.Inputs[0].Select(0, upstream)];
}
