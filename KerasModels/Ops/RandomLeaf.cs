using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Numbers that are drawn, the same for the same (seed, domain, stream, step, element) on every backend; a program without any depends on what it is given alone.</summary>
/// <param name="Shape">Their dimensions.</param>
/// <param name="Stream">Which stream: one a use, by the place of the layer in its model.</param>
public abstract record RandomLeaf(Shape Shape, int Stream) : Leaf
{
    /// <inheritdoc/>
    protected override Signature Signature => new(DType.Float32, Shape);
}
