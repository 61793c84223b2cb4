using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Maximum"/>.</summary>
internal sealed class Maximum() : BinaryNode<Ops.Maximum>("Maximum");
