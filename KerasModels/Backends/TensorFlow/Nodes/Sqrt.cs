using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Sqrt"/>.</summary>
internal sealed class Sqrt() : UnaryNode<Ops.Sqrt>("Sqrt");
