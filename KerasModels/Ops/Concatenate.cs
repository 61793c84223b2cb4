using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Values one behind the other along an axis.</summary>
/// <param name="Axis">The axis, from 0 on; not one that depends on the batch size.</param>
public sealed record Concatenate(int Axis) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs)
    {
        if (inputs.Count == 0 || Axis < 0 || Axis >= inputs[0].Shape.Rank
            || inputs.Any(i => i.Type != inputs[0].Type || i.Shape.Rank != inputs[0].Shape.Rank || i.Shape[Axis].IsBatch || i.Shape.With(Axis, 0) != inputs[0].Shape.With(Axis, 0)))
            throw Unfit(inputs, $"values that agree but for axis {Axis}, which does not depend on the batch size");
        return new(inputs[0].Type, inputs[0].Shape.With(Axis, inputs.Sum(i => i.Shape[Axis].Factor)));
    }

    // each part takes its own piece
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var (pieces, start) = (new Value?[output.Inputs.Count], 0);
        for (var i = 0; i < pieces.Length; i++)
        {
            var length = output.Inputs[i].Shape[Axis].Factor;
            pieces[i] = upstream.Slice(Axis, start, length);
            start += length;
        }

        return pieces;
    }
}
