using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>An array that is part of the program.</summary>
/// <param name="Content">Its elements, Float32 or Int32; equal only to itself.</param>
public sealed record ConstantTensor(Tensor Content) : Leaf
{
    /// <inheritdoc/>
    protected override Signature Signature => new(Content.Type, Content.Shape);
}
