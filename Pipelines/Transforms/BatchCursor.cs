namespace MLGenerative.Pipelines.Transforms;

/// <summary>A cursor over the rows of a source with the columns of a <see cref="BatchReader"/> behind them.</summary>
internal sealed class BatchCursor(DataViewSchema schema, DataViewRowCursor rows, int[] outputs, BatchReader? reader) : DataViewRowCursor
{
    private readonly int _sourceColumns = rows.Schema.Count;
    private long _position = -1;

    public override DataViewSchema Schema => schema;

    public override long Position => _position;

    public override long Batch => rows.Batch;

    public override bool MoveNext()
    {
        if (!rows.MoveNext()) return false;
        _position++;
        return true;
    }

    public override ValueGetter<DataViewRowId> GetIdGetter() => rows.GetIdGetter();

    public override bool IsColumnActive(DataViewSchema.Column column) =>
        column.Index < _sourceColumns ? rows.IsColumnActive(rows.Schema[column.Index]) : outputs.Contains(column.Index - _sourceColumns);

    public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column)
    {
        if (column.Index < _sourceColumns) return rows.GetGetter<TValue>(rows.Schema[column.Index]);
        if (!IsColumnActive(column)) throw new InvalidOperationException($"Column '{column.Name}' is not active: name it when the cursor is made.");
        var output = column.Index - _sourceColumns;
        Delegate getter = reader!.OutputWidths[output] == 0 ? Number(output) : Vector(output);
        return getter as ValueGetter<TValue> ?? throw new InvalidOperationException($"Column '{column.Name}' is {column.Type}: it is not read as {typeof(TValue)}.");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rows.Dispose();
            reader?.Dispose();
        }

        base.Dispose(disposing);
    }

    private ValueGetter<double> Number(int output) => (ref double value) =>
    {
        var batch = reader!.At(_position);
        value = batch.Numbers[output][_position - batch.FirstRow];
    };

    private ValueGetter<VBuffer<float>> Vector(int output)
    {
        var width = reader!.OutputWidths[output];
        return (ref VBuffer<float> value) =>
        {
            var batch = reader.At(_position);
            var editor = VBufferEditor.Create(ref value, width);
            batch.Vectors[output].AsSpan((int)(_position - batch.FirstRow) * width, width).CopyTo(editor.Values);
            value = editor.Commit();
        };
    }
}
