using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Graph;

/// <summary>A feed: what a run is given.</summary>
/// <param name="Name">Its name in the program; exporters use it unchanged.</param>
/// <param name="Shape">Its dimensions, usually B first.</param>
/// <param name="Type">Float32 (raw pixels are turned into it) or Int32.</param>
public sealed record Placeholder(string Name, Shape Shape, DType Type = DType.Float32) : Leaf
{
    /// <inheritdoc/>
    protected override Signature Signature => new(Type, Shape);
}
