using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Names the feed of <see cref="Ops.RandomNormal"/>: the embedded engine draws the numbers.</summary>
internal sealed class RandomNormal : Node<Ops.RandomNormal>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.RandomNormal operation, Value value) => to.Leaf(value);
}
