using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Concatenate"/>.</summary>
internal sealed class Concatenate : Node<Ops.Concatenate>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Concatenate operation, Value value) => value.Inputs.Count == 1 ? to.Of(value.Inputs[0])
        : to.Add("ConcatV2", [.. value.Inputs.Select(to.Of), to.Whole(operation.Axis)],
            Attributes.Whole("N", value.Inputs.Count), Attributes.Type("T", value.Type), Attributes.Type("Tidx", DType.Int32));
}
