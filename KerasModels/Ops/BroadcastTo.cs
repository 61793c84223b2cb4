using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>A value repeated along new leading axes and along axes of length 1, as NumPy does.</summary>
/// <param name="To">The shape.</param>
public sealed record BroadcastTo(Shape To) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [var x] && Fits(x.Shape)
        ? new(x.Type, To) : throw Unfit(inputs, $"one value that can be repeated to {To}");

    // a repeated element gathers the derivatives of its copies
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var from = output.Inputs[0].Shape;
        var added = To.Rank - from.Rank;
        Axes repeated = [.. Enumerable.Range(0, To.Rank).Where(axis => axis < added || from[axis - added] != To[axis])];
        return [repeated.Count == 0 ? upstream : upstream.Sum(repeated).Reshape(from)];
    }

    private bool Fits(Shape from)
    {
        var added = To.Rank - from.Rank;
        for (var axis = 0; axis < from.Rank; axis++)
            if (added < 0 || (from[axis] != 1 && from[axis] != To[axis + added])) return false;
        return added >= 0;
    }
}
