using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.And"/>.</summary>
internal sealed class And : Node<Ops.And>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.And operation, Value value) => to.Add("LogicalAnd", [to.Of(value.Inputs[0]), to.Of(value.Inputs[1])]);
}
