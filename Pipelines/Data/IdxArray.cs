namespace MLGenerative.Pipelines.Data;

/// <summary>The content of an IDX file of unsigned bytes.</summary>
/// <param name="Shape">Its dimensions, for images count, rows, columns; for labels count.</param>
/// <param name="Values">Its values, row-major.</param>
public sealed record IdxArray(IReadOnlyList<int> Shape, byte[] Values);
