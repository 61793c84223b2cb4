using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Cos"/>.</summary>
internal sealed class Cos() : UnaryNode<Ops.Cos>("Cos");
