using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Multiply"/>; the derivatives of sigmoid and tanh have nodes of their own.</summary>
internal sealed class Multiply() : BinaryNode<Ops.Multiply>("Mul")
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Multiply operation, Value value)
    {
        var (upstream, slope) = (value.Inputs[0], value.Inputs[1]);
        return OfSigmoid(slope) is { } sigmoid ? Gradient(to, "SigmoidGrad", sigmoid, upstream)
            : OfTanh(slope) is { } tanh ? Gradient(to, "TanhGrad", tanh, upstream) : base.Write(to, operation, value);
    }

    private static string Gradient(ProgramWriter to, string kind, Value y, Value upstream) => to.Add(kind, [to.Of(y), to.Of(upstream)], Attributes.Type("T", y.Type));

    // y (1 − y)
    private static Value? OfSigmoid(Value slope) =>
        slope.Operation is Ops.Multiply && slope.Inputs[0] is { Operation: Ops.Sigmoid } y && FromOne(slope.Inputs[1]) == y ? y : null;

    // 1 − y y
    private static Value? OfTanh(Value slope) =>
        FromOne(slope) is { Operation: Ops.Multiply } square && square.Inputs[0] is { Operation: Ops.Tanh } y && square.Inputs[1] == y ? y : null;

    // what is taken from 1
    private static Value? FromOne(Value difference) => difference.Operation is Ops.Subtract && Broadcasts.IsNumber(difference.Inputs[0], 1) ? difference.Inputs[1] : null;
}
