using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Pad"/>.</summary>
internal sealed class Pad : Node<Ops.Pad>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Pad operation, Value value)
    {
        var paddings = new int[2 * value.Shape.Rank];
        (paddings[2 * operation.Axis], paddings[(2 * operation.Axis) + 1]) = (operation.Before, operation.After);
        return to.Add("Pad", [to.Of(value.Inputs[0]), to.Table(paddings, 2)], Attributes.Type("T", value.Type), Attributes.Type("Tpaddings", DType.Int32));
    }
}
