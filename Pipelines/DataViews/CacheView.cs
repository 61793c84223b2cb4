namespace MLGenerative.Pipelines.DataViews;

/// <summary>A view whose columns are computed once and then kept.</summary>
internal sealed class CacheView(IDataView source, IReadOnlyList<string> prefetch) : IDataView
{
    private readonly Dictionary<int, KeptColumn> _kept = [];
    private readonly Lock _lock = new();
    private long? _rows = source.GetRowCount();

    public bool CanShuffle => false;

    public DataViewSchema Schema => source.Schema;

    public long? GetRowCount() => _rows;

    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null)
    {
        var needed = columnsNeeded.Select(c => c.Index).Distinct().ToArray();
        lock (_lock)
        {
            Keep([.. needed.Concat(prefetch.Select(name => Schema[name].Index)).Distinct().Where(i => !_kept.ContainsKey(i))]);
            return new Cursor(Schema, _rows ?? 0, needed.ToDictionary(i => i, i => _kept[i]));
        }
    }

    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) => [GetRowCursor(columnsNeeded, rand)];

    private void Keep(int[] missing)
    {
        if (missing.Length == 0 && _rows is not null) return;
        using var cursor = source.GetRowCursor(missing.Select(i => Schema[i]));
        var columns = Array.ConvertAll(missing, i => KeptColumn.Of(cursor, Schema[i]));
        var rows = 0L;
        for (; cursor.MoveNext(); rows++)
            foreach (var column in columns) column.Add();
        for (var i = 0; i < missing.Length; i++) _kept[missing[i]] = columns[i];
        _rows = rows;
    }

    private sealed class Cursor : DataViewRowCursor
    {
        private readonly long _rows;
        private readonly Dictionary<int, Delegate> _getters;
        private long _position = -1;

        public Cursor(DataViewSchema schema, long rows, Dictionary<int, KeptColumn> kept)
        {
            Schema = schema;
            _rows = rows;
            _getters = kept.ToDictionary(pair => pair.Key, pair => pair.Value.Getter(() => (int)_position));
        }

        public override DataViewSchema Schema { get; }

        public override long Position => _position;

        public override long Batch => 0;

        public override bool MoveNext() => _position + 1 < _rows && ++_position >= 0;

        public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId id) => id = new DataViewRowId((ulong)_position, 0);

        public override bool IsColumnActive(DataViewSchema.Column column) => _getters.ContainsKey(column.Index);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) => _getters.GetValueOrDefault(column.Index).As<TValue>(column);
    }
}
