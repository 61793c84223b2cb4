using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Log"/>.</summary>
internal sealed class Log() : UnaryNode<Ops.Log>("Log");
