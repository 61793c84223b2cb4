using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Sigmoid"/>.</summary>
internal sealed class Sigmoid() : UnaryNode<Ops.Sigmoid>("Sigmoid");
