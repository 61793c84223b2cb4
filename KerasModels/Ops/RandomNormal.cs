using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Random normal numbers of mean 0 and deviation 1, the same for the same (seed, domain, stream, step, element) on every backend.</summary>
/// <remarks>Box-Muller over the words of elements 2i and 2i + 1: r = √(−2 log u), u = (word₁ div 256 + 1) / 2²⁴, angle 2π of the second's uniform; cosine first (<see cref="Philox"/>).</remarks>
/// <param name="Shape">Its dimensions.</param>
/// <param name="Stream">Which stream: one a use, by the place of the layer in its model.</param>
public sealed record RandomNormal(Shape Shape, int Stream) : RandomLeaf(Shape, Stream);
