using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Sign"/>.</summary>
internal sealed class Sign() : UnaryNode<Ops.Sign>("Sign");
