using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.ConstantTensor"/>.</summary>
internal sealed class ConstantTensor : Node<Ops.ConstantTensor>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.ConstantTensor operation, Value value) => to.Constant(operation.Content);
}
