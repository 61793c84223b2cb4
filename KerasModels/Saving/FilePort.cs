using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving;

/// <summary>An input or output of an exported file, as the program that reads it names it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">What its elements are.</param>
/// <param name="Shape">Its dimensions; B is the batch size, any number from 1.</param>
public sealed record FilePort(string Name, DType Type, Shape Shape);
