using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.ReduceMax"/>.</summary>
internal sealed class ReduceMax : Node<Ops.ReduceMax>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.ReduceMax operation, Value value) => to.Add("Max", [to.Of(value.Inputs[0]), to.Wholes([.. operation.Over])],
        Attributes.Type("T", DType.Float32), Attributes.Type("Tidx", DType.Int32), Attributes.Flag("keep_dims", false));
}
