using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.OneHot"/>.</summary>
internal sealed class OneHot : Node<Ops.OneHot>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.OneHot operation, Value value) => to.Add("OneHot", [to.Of(value.Inputs[0]), to.Whole(operation.Depth), to.Number(1), to.Number(0)],
        Attributes.Type("T", DType.Float32), Attributes.Type("TI", DType.Int32), Attributes.Whole("axis", -1));
}
