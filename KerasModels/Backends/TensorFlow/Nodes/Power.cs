using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Power"/>: TensorFlow has powers of negative numbers, which here are none.</summary>
internal sealed class Power : Node<Ops.Power>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Power operation, Value value)
    {
        var a = to.Of(value.Inputs[0]);
        var negative = to.Add("Less", [a, to.Number(0)], Attributes.Type("T", DType.Float32));
        var positive = to.Add("SelectV2", [negative, to.Number(double.NaN), a], Attributes.Type("T", DType.Float32));
        return to.Add("Pow", [positive, to.Of(value.Inputs[1])], Attributes.Type("T", DType.Float32));
    }
}
