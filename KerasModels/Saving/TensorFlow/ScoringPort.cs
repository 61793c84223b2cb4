using MLGenerative.KerasModels.Backends.TensorFlow.Native;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;

namespace MLGenerative.KerasModels.Saving.TensorFlow;

/// <summary>An input or output of a graph inside TensorFlow.</summary>
/// <param name="Name">Its name for whoever calls.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Type">What its elements are.</param>
internal sealed record ScoringPort(string Name, TensorPlace Place, DataType Type);
