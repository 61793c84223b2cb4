using MLGenerative.KerasModels.Backends.TensorFlow.Translation;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Equal"/>.</summary>
internal sealed class Equal() : BinaryNode<Ops.Equal>("Equal");
