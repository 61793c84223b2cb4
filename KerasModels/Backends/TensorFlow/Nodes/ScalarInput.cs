using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Names the tensor of a <see cref="Graph.ScalarInput"/>.</summary>
internal sealed class ScalarInput : Node<Graph.ScalarInput>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Graph.ScalarInput operation, Value value) => to.Leaf(value);
}
