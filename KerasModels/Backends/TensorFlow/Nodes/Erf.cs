using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Erf"/>.</summary>
internal sealed class Erf() : UnaryNode<Ops.Erf>("Erf");
