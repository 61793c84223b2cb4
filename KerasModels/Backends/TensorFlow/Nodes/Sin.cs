using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Sin"/>.</summary>
internal sealed class Sin() : UnaryNode<Ops.Sin>("Sin");
