namespace MLGenerative.Pipelines.DataViews;

/// <summary>A view over objects.</summary>
internal sealed class EnumerableView<TRow> : IDataView
    where TRow : class
{
    private readonly IEnumerable<TRow> _rows;
    private readonly MemberColumn<TRow>[] _columns;

    public EnumerableView(IEnumerable<TRow> rows, SchemaDefinition definition)
    {
        _rows = rows;
        _columns = MemberColumn<TRow>.All(definition);
        Schema = MemberColumn<TRow>.SchemaOf(_columns);
    }

    public bool CanShuffle => false;

    public DataViewSchema Schema { get; }

    public long? GetRowCount() => _rows.TryGetNonEnumeratedCount(out var count) ? count : null;

    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) => new Cursor(this, columnsNeeded);

    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) => [GetRowCursor(columnsNeeded, rand)];

    private sealed class Cursor : DataViewRowCursor
    {
        private readonly IEnumerator<TRow> _rows;
        private readonly Delegate?[] _getters;
        private long _position = -1;

        public Cursor(EnumerableView<TRow> view, IEnumerable<DataViewSchema.Column> needed)
        {
            _rows = view._rows.GetEnumerator();
            Schema = view.Schema;
            _getters = new Delegate?[Schema.Count];
            foreach (var column in needed) _getters[column.Index] ??= view._columns[column.Index].Getter(() => _rows.Current);
        }

        public override DataViewSchema Schema { get; }

        public override long Position => _position;

        public override long Batch => 0;

        public override bool MoveNext()
        {
            if (!_rows.MoveNext()) return false;
            _position++;
            return true;
        }

        public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId id) => id = new DataViewRowId((ulong)_position, 0);

        public override bool IsColumnActive(DataViewSchema.Column column) => _getters[column.Index] is not null;

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) => _getters[column.Index].As<TValue>(column);

        protected override void Dispose(bool disposing)
        {
            if (disposing) _rows.Dispose();
            base.Dispose(disposing);
        }
    }
}
