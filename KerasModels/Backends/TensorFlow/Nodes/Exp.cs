using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Exp"/>.</summary>
internal sealed class Exp() : UnaryNode<Ops.Exp>("Exp");
