using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.GreaterOrEqual"/>.</summary>
internal sealed class GreaterOrEqual() : BinaryNode<Ops.GreaterOrEqual>("GreaterEqual");
