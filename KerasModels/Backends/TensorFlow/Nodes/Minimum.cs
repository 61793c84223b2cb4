using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Minimum"/>.</summary>
internal sealed class Minimum() : BinaryNode<Ops.Minimum>("Minimum");
