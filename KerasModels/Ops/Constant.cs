using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>One number, rounded to the type of the backend.</summary>
/// <param name="Number">The number, in double so that the reference backend sees it whole.</param>
public sealed record Constant(double Number) : Leaf
{
    /// <inheritdoc/>
    protected override Signature Signature => new(DType.Float32, Shape.Scalar);
}
