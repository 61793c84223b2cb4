namespace MLGenerative.Pipelines.Runs;

/// <summary>A view that tells how far its reader is, and can be stopped between rows.</summary>
internal sealed class WatchedView(IDataView source, Action<long, long> progress, CancellationToken stop) : IDataView
{
    private const long RowsBetweenLooks = 64;

    public bool CanShuffle => false;

    public DataViewSchema Schema => source.Schema;

    public long? GetRowCount() => source.GetRowCount();

    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) =>
        new Cursor(source.GetRowCursor(columnsNeeded), GetRowCount() ?? 0, progress, stop);

    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) => [GetRowCursor(columnsNeeded, rand)];

    private sealed class Cursor(DataViewRowCursor rows, long count, Action<long, long> progress, CancellationToken stop) : DataViewRowCursor
    {
        public override DataViewSchema Schema => rows.Schema;

        public override long Position => rows.Position;

        public override long Batch => rows.Batch;

        public override bool MoveNext()
        {
            stop.ThrowIfCancellationRequested();
            var moved = rows.MoveNext();
            if (moved && rows.Position % RowsBetweenLooks == 0) progress(rows.Position, count);
            return moved;
        }

        public override ValueGetter<DataViewRowId> GetIdGetter() => rows.GetIdGetter();

        public override bool IsColumnActive(DataViewSchema.Column column) => rows.IsColumnActive(column);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) => rows.GetGetter<TValue>(column);

        protected override void Dispose(bool disposing)
        {
            if (disposing) rows.Dispose();
            base.Dispose(disposing);
        }
    }
}
