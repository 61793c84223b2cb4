namespace MLGenerative.Pipelines.DataViews;

/// <summary>One row of a data view; its values are read through getters that are asked for once.</summary>
public abstract class DataViewRow : IDisposable
{
    /// <summary>How many rows were visited before this one; -1 before the first.</summary>
    public abstract long Position { get; }

    /// <summary>The batch of rows it belongs to, for putting the rows of a cursor set back in order.</summary>
    public abstract long Batch { get; }

    /// <summary>The columns, active or not.</summary>
    public abstract DataViewSchema Schema { get; }

    /// <summary>The getter of an identifier that is the row's own in whatever order rows are visited.</summary>
    public abstract ValueGetter<DataViewRowId> GetIdGetter();

    /// <summary>Whether the column can be read.</summary>
    public abstract bool IsColumnActive(DataViewSchema.Column column);

    /// <summary>The getter of an active column.</summary>
    /// <typeparam name="TValue">The raw type of the column's type.</typeparam>
    /// <exception cref="InvalidOperationException">The column is not active, or holds another type.</exception>
    public abstract ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what the row holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
