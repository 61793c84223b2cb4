using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Subtract"/>.</summary>
internal sealed class Subtract() : BinaryNode<Ops.Subtract>("Sub");
