using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Not"/>.</summary>
internal sealed class Not : Node<Ops.Not>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Not operation, Value value) => to.Add("LogicalNot", [to.Of(value.Inputs[0])]);
}
