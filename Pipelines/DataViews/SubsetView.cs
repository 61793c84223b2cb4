namespace MLGenerative.Pipelines.DataViews;

/// <summary>A view of some rows of another one.</summary>
/// <param name="source">The other view.</param>
/// <param name="needed">The columns that the choice reads.</param>
/// <param name="next">Makes, for a cursor of the source, what moves it to the next row of the subset.</param>
/// <param name="count">The number of rows for the source's number, null when only reading tells.</param>
internal sealed class SubsetView(
    IDataView source, IReadOnlyList<DataViewSchema.Column> needed, Func<DataViewRowCursor, Func<bool>> next, Func<long, long>? count = null) : IDataView
{
    public bool CanShuffle => source.CanShuffle && count is null;

    public DataViewSchema Schema => source.Schema;

    public long? GetRowCount() => count is not null && source.GetRowCount() is { } rows ? count(rows) : null;

    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null)
    {
        var cursor = source.GetRowCursor([.. columnsNeeded, .. needed], CanShuffle ? rand : null);
        return new LinkedCursor(cursor, Schema, next(cursor));
    }

    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) => [GetRowCursor(columnsNeeded, rand)];

    /// <summary>The rows for which a test holds.</summary>
    public static SubsetView Where(IDataView source, IReadOnlyList<DataViewSchema.Column> needed, Func<DataViewRowCursor, Func<bool>> test) => new(source, needed, cursor =>
    {
        var holds = test(cursor);
        return () =>
        {
            while (cursor.MoveNext())
            {
                if (holds()) return true;
            }

            return false;
        };
    });
}
