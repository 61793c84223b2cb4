using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Softplus"/>.</summary>
internal sealed class Softplus() : UnaryNode<Ops.Softplus>("Softplus");
