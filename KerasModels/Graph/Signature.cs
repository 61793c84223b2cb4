using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Graph;

/// <summary>What a value is: the type of its elements and its shape.</summary>
/// <param name="Type">Float32, Int32 or Bool.</param>
/// <param name="Shape">Its dimensions, at most one of them a multiple of the batch size.</param>
public readonly record struct Signature(DType Type, Shape Shape);
