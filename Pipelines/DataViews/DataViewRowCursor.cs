namespace MLGenerative.Pipelines.DataViews;

/// <summary>A row that moves through a data view.</summary>
public abstract class DataViewRowCursor : DataViewRow
{
    /// <summary>Goes to the next row; false behind the last one.</summary>
    public abstract bool MoveNext();
}
