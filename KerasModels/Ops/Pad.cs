using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Zeros before and after along one axis.</summary>
/// <param name="Axis">The axis, from 0 on; not one that depends on the batch size.</param>
/// <param name="Before">Zeros in front.</param>
/// <param name="After">Zeros behind.</param>
public sealed record Pad(int Axis, int Before, int After) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) =>
        inputs is [{ Type: DType.Float32 } x] && Axis >= 0 && Axis < x.Shape.Rank && !x.Shape[Axis].IsBatch && Before >= 0 && After >= 0
            ? new(x.Type, x.Shape.With(Axis, Before + x.Shape[Axis].Factor + After)) : throw Unfit(inputs, $"one Float32 value with an axis {Axis} of known length");

    // the zeros depend on nothing
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [upstream.Slice(Axis, Before, output.Inputs[0].Shape[Axis].Factor)];
}
