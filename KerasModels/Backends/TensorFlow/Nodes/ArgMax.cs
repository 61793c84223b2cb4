using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.ArgMax"/>.</summary>
internal sealed class ArgMax : Node<Ops.ArgMax>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.ArgMax operation, Value value) => to.Add("ArgMax", [to.Of(value.Inputs[0]), to.Whole(value.Inputs[0].Shape.Rank - 1)],
        Attributes.Type("T", DType.Float32), Attributes.Type("Tidx", DType.Int32), Attributes.Type("output_type", DType.Int32));
}
