using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Names the feed of <see cref="Ops.RandomUniform"/>: the embedded engine draws the numbers.</summary>
internal sealed class RandomUniform : Node<Ops.RandomUniform>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.RandomUniform operation, Value value) => to.Leaf(value);
}
