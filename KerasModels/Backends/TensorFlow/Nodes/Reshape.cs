using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Reshape"/>.</summary>
internal sealed class Reshape : Node<Ops.Reshape>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Reshape operation, Value value) => to.Reshape(to.Of(value.Inputs[0]), value.Type, operation.To);
}
