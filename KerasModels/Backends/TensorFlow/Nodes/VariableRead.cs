using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Names the tensor of a <see cref="Graph.VariableRead"/>.</summary>
internal sealed class VariableRead : Node<Graph.VariableRead>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Graph.VariableRead operation, Value value) => to.Leaf(value);
}
