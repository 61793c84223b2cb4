using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Negate"/>.</summary>
internal sealed class Negate() : UnaryNode<Ops.Negate>("Neg");
