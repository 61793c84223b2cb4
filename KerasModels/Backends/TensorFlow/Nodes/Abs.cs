using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Abs"/>.</summary>
internal sealed class Abs() : UnaryNode<Ops.Abs>("Abs");
