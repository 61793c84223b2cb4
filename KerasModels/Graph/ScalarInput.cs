using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Graph;

/// <summary>A number that the host computes in double for each run and rounds once: a learning rate, a bias correction.</summary>
/// <param name="Name">Its name in the program; the same name is the same number.</param>
public sealed record ScalarInput(string Name) : Leaf
{
    /// <inheritdoc/>
    protected override Signature Signature => new(DType.Float32, Shape.Scalar);
}
