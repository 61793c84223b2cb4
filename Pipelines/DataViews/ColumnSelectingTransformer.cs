namespace MLGenerative.Pipelines.DataViews;

/// <summary>Keeps some columns of a view.</summary>
public sealed class ColumnSelectingTransformer : ITransformer
{
    private readonly string[] _keep;

    internal ColumnSelectingTransformer(string[] keep) => _keep = keep;

    bool ITransformer.IsRowToRowMapper => false;

    /// <inheritdoc/>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema)
    {
        var builder = new DataViewSchema.Builder();
        foreach (var name in _keep) builder.AddColumn(name, inputSchema[name].Type, inputSchema[name].Annotations);
        return builder.ToSchema();
    }

    /// <inheritdoc/>
    public IDataView Transform(IDataView input) => new SelectedView(input, GetOutputSchema(input.Schema));

    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw new InvalidOperationException("SelectColumns gives no single rows: use Transform.");

    void ICanSaveModel.Save(ModelSaveContext ctx) => throw new InvalidOperationException("SelectColumns cannot be saved: build the pipeline again from code.");

    private sealed class SelectedView(IDataView source, DataViewSchema schema) : IDataView
    {
        public bool CanShuffle => source.CanShuffle;

        public DataViewSchema Schema => schema;

        public long? GetRowCount() => source.GetRowCount();

        public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) =>
            new Cursor(schema, source.GetRowCursor(columnsNeeded.Select(c => source.Schema[c.Name]), rand));

        public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) => [GetRowCursor(columnsNeeded, rand)];
    }

    private sealed class Cursor(DataViewSchema schema, DataViewRowCursor rows) : DataViewRowCursor
    {
        public override DataViewSchema Schema => schema;

        public override long Position => rows.Position;

        public override long Batch => rows.Batch;

        public override bool MoveNext() => rows.MoveNext();

        public override ValueGetter<DataViewRowId> GetIdGetter() => rows.GetIdGetter();

        public override bool IsColumnActive(DataViewSchema.Column column) => rows.IsColumnActive(rows.Schema[column.Name]);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) => rows.GetGetter<TValue>(rows.Schema[column.Name]);

        protected override void Dispose(bool disposing)
        {
            if (disposing) rows.Dispose();
            base.Dispose(disposing);
        }
    }
}
