using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Part of an axis: <paramref name="Length"/> places from <paramref name="Start"/> on.</summary>
/// <param name="Axis">The axis, from 0 on; not one that depends on the batch size.</param>
/// <param name="Start">The first place.</param>
/// <param name="Length">How many.</param>
public sealed record Slice(int Axis, int Start, int Length) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) =>
        inputs is [var x] && Axis >= 0 && Axis < x.Shape.Rank && !x.Shape[Axis].IsBatch && Start >= 0 && Length > 0 && Start <= x.Shape[Axis].Factor - Length
            ? new(x.Type, x.Shape.With(Axis, Length)) : throw Unfit(inputs, $"one value with places {Start} to {Start + Length} on axis {Axis}");

    // places that were cut off have no influence
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) =>
        [upstream.Pad(Axis, Start, output.Inputs[0].Shape[Axis].Factor - Start - Length)];
}
