namespace MLGenerative.Pipelines.DataViews;

/// <summary>A table whose values are computed when a cursor asks for them; the shape of Microsoft.ML's interface of the same name.</summary>
public interface IDataView
{
    /// <summary>Whether <see cref="GetRowCursor"/> can visit the rows in another order when given a <see cref="Random"/>.</summary>
    bool CanShuffle { get; }

    /// <summary>The columns.</summary>
    DataViewSchema Schema { get; }

    /// <summary>The number of rows, or null when only reading would tell.</summary>
    long? GetRowCount();

    /// <summary>A cursor before the first row, on which the given columns can be read.</summary>
    DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null);

    /// <summary>At most <paramref name="n"/> cursors that together visit every row once.</summary>
    DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null);
}
