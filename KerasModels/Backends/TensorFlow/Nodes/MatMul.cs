using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.MatMul"/>.</summary>
internal sealed class MatMul : Node<Ops.MatMul>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.MatMul operation, Value value) => to.Add("MatMul", [to.Of(value.Inputs[0]), to.Of(value.Inputs[1])],
        Attributes.Type("T", DType.Float32), Attributes.Flag("transpose_a", operation.TransposeA), Attributes.Flag("transpose_b", operation.TransposeB));
}
