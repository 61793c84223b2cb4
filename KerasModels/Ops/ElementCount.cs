using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>A dimension as a number: what a mean divides by when the batch is part of it.</summary>
/// <param name="Size">A number or a multiple of the batch size.</param>
public sealed record ElementCount(Dim Size) : Leaf
{
    /// <inheritdoc/>
    protected override Signature Signature => new(DType.Float32, Shape.Scalar);
}
