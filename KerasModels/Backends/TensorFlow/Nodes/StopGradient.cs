using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.StopGradient"/>.</summary>
internal sealed class StopGradient() : UnaryNode<Ops.StopGradient>("StopGradient");
