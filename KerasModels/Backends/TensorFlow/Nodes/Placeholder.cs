using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Names the tensor of a <see cref="Graph.Placeholder"/>.</summary>
internal sealed class Placeholder : Node<Graph.Placeholder>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Graph.Placeholder operation, Value value) => to.Leaf(value);
}
