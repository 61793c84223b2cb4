using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>Half the squared error where it is small, linear where the error is above delta; the mean along the last axis.</summary>
/// <param name="Delta">Where the line begins, above 0.</param>
public sealed record Huber(double Delta = 1) : Loss("huber_loss")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var error = prediction - target.ToFloat();
        var size = error.Abs();
        var small = Value.Number(Delta).BroadcastTo(size.Shape).IsAtLeast(size);
        return small.Select(error.Square() * 0.5, size * Delta - (0.5 * Delta * Delta)).Mean(-1);
    }
}
