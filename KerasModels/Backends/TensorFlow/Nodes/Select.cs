using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Select"/>; the derivative of relu has a node of its own.</summary>
internal sealed class Select : Node<Ops.Select>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Select operation, Value value)
    {
        var (mask, then, otherwise) = (value.Inputs[0], value.Inputs[1], value.Inputs[2]);
        if (mask is { Operation: Ops.Greater, Inputs: [{ Operation: Ops.Relu } y, var bound] } && Broadcasts.IsNumber(bound, 0) && Broadcasts.IsNumber(otherwise, 0))
            return to.Add("ReluGrad", [to.Of(then), to.Of(y)], Attributes.Type("T", value.Type));
        return to.Add("SelectV2", to.Spread(value.Shape, mask, then, otherwise), Attributes.Type("T", value.Type));
    }
}
