using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Tanh"/>.</summary>
internal sealed class Tanh() : UnaryNode<Ops.Tanh>("Tanh");
