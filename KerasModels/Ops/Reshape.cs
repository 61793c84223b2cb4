using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The same elements in the same order under another shape.</summary>
/// <param name="To">The shape, of the same size.</param>
public sealed record Reshape(Shape To) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [var x] && x.Shape.Size == To.Size
        ? new(x.Type, To) : throw Unfit(inputs, $"one value of as many elements as {To}");

    // an element's derivative moves with it
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [upstream.Reshape(output.Inputs[0].Shape)];
}
