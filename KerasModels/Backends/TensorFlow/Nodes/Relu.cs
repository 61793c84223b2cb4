using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Relu"/>.</summary>
internal sealed class Relu() : UnaryNode<Ops.Relu>("Relu");
