using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Random numbers in [0, 1), the same for the same (seed, domain, stream, step, element) on every backend.</summary>
/// <remarks>Philox.Uniform of each element's word (<see cref="Philox"/>).</remarks>
/// <param name="Shape">Its dimensions.</param>
/// <param name="Stream">Which stream: one a use, by the place of the layer in its model.</param>
public sealed record RandomUniform(Shape Shape, int Stream) : RandomLeaf(Shape, Stream);
