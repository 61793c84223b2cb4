namespace MLGenerative.Pipelines.Transforms;

/// <summary>A mapping of several rows at once.</summary>
/// <param name="Name">The transform's name, for messages.</param>
/// <param name="Inputs">The columns it reads, vectors of floats.</param>
/// <param name="Outputs">For a schema, the columns it gives: vectors of floats or doubles.</param>
/// <param name="BatchSize">Rows a call, at least 1.</param>
/// <param name="Map">Computes a batch's outputs from its inputs.</param>
internal sealed record BatchMapping(
    string Name, IReadOnlyList<string> Inputs, Func<DataViewSchema, IReadOnlyList<DataViewSchema.DetachedColumn>> Outputs, int BatchSize, Action<Batch> Map)
{
    /// <summary>Values a row of an output, 0 for a single number.</summary>
    public static int Width(DataViewType type) => type is VectorDataViewType vector ? vector.Size : 0;
}
