using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Constant"/>.</summary>
internal sealed class Constant : Node<Ops.Constant>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Constant operation, Value value) => to.Number(operation.Number);
}
