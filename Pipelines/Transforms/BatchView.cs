namespace MLGenerative.Pipelines.Transforms;

/// <summary>A view with columns that are computed batch by batch, each when its first value is read.</summary>
internal sealed class BatchView(BatchMapping mapping, IDataView source, DataViewSchema schema) : IDataView
{
    public bool CanShuffle => false;

    public DataViewSchema Schema => schema;

    public long? GetRowCount() => source.GetRowCount();

    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null)
    {
        var needed = columnsNeeded.Select(c => c.Index).Distinct().ToArray();
        var rows = source.GetRowCursor(needed.Where(i => i < source.Schema.Count).Select(i => source.Schema[i]));
        var outputs = needed.Where(i => i >= source.Schema.Count).Select(i => i - source.Schema.Count).ToArray();
        return new BatchCursor(schema, rows, outputs, outputs.Length == 0 ? null : new BatchReader(mapping, source, schema));
    }

    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) => [GetRowCursor(columnsNeeded, rand)];
}
