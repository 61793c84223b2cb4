using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Whether both masks hold.</summary>
public sealed record And : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [{ Type: DType.Bool } a, { Type: DType.Bool } b] && a.Shape == b.Shape
        ? new(DType.Bool, a.Shape) : throw Unfit(inputs, "two masks of the same shape");

    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [null, null];
}
