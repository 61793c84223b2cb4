using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Greater"/>.</summary>
internal sealed class Greater() : BinaryNode<Ops.Greater>("Greater");
