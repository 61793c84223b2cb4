using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Divide"/>.</summary>
internal sealed class Divide() : BinaryNode<Ops.Divide>("RealDiv");
