using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The axes in another order.</summary>
/// <param name="Order">For each axis of the result, the axis of the input it comes from.</param>
public sealed record Transpose(Axes Order) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [var x] && Order.Order().SequenceEqual(Enumerable.Range(0, x.Shape.Rank))
        ? new(x.Type, [.. Order.Select(axis => x.Shape[axis])]) : throw Unfit(inputs, $"one value whose axes {Order} puts in order");

    // the inverse order takes every derivative back
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var inverse = new int[Order.Count];
        for (var axis = 0; axis < inverse.Length; axis++) inverse[Order[axis]] = axis;
        return [upstream.Transpose(inverse)];
    }
}
