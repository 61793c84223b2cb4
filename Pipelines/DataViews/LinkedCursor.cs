namespace MLGenerative.Pipelines.DataViews;

/// <summary>A cursor over another one: the same rows or fewer, the same columns or more.</summary>
internal sealed class LinkedCursor : DataViewRowCursor
{
    private readonly DataViewRowCursor _source;
    private readonly Func<bool> _moveNext;
    private readonly Delegate?[] _added;
    private readonly int _sourceColumns;
    private long _position = -1;

    /// <summary>A cursor whose columns behind the source's are given by getters, null for those not asked for.</summary>
    public LinkedCursor(DataViewRowCursor source, DataViewSchema schema, Func<bool>? moveNext = null, Delegate?[]? added = null)
    {
        _source = source;
        _moveNext = moveNext ?? source.MoveNext;
        _added = added ?? [];
        _sourceColumns = schema.Count - _added.Length;
        Schema = schema;
    }

    public override DataViewSchema Schema { get; }

    public override long Position => _position;

    public override long Batch => _source.Batch;

    public override bool MoveNext()
    {
        if (!_moveNext()) return false;
        _position++;
        return true;
    }

    public override ValueGetter<DataViewRowId> GetIdGetter() => _source.GetIdGetter();

    public override bool IsColumnActive(DataViewSchema.Column column) =>
        column.Index < _sourceColumns ? _source.IsColumnActive(_source.Schema[column.Index]) : _added[column.Index - _sourceColumns] is not null;

    public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) => column.Index < _sourceColumns
        ? _source.GetGetter<TValue>(_source.Schema[column.Index])
        : _added[column.Index - _sourceColumns].As<TValue>(column);

    protected override void Dispose(bool disposing)
    {
        if (disposing) _source.Dispose();
        base.Dispose(disposing);
    }
}
