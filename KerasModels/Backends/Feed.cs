using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends;

/// <summary>Where a program's input comes from: rows of a tensor, in an order. Raw pixels become <c>x / 255f</c>.</summary>
/// <param name="Source">The samples.</param>
/// <param name="Order">Which rows, in order; null: as they stand.</param>
/// <param name="Start">Where in that order (or among the rows) the batch begins.</param>
public readonly record struct Feed(Tensor Source, int[]? Order = null, int Start = 0)
{
    /// <summary>The row of the source that is sample <paramref name="index"/> of the batch.</summary>
    public int Row(int index) => Order is null ? Start + index : Order[Start + index];
}
