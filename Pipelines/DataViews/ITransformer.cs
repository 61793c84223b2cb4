namespace MLGenerative.Pipelines.DataViews;

/// <summary>Makes one data view of another.</summary>
public interface ITransformer : ICanSaveModel
{
    /// <summary>Whether a row of the output depends on one row of the input alone.</summary>
    bool IsRowToRowMapper { get; }

    /// <summary>The columns that an input's columns would become.</summary>
    DataViewSchema GetOutputSchema(DataViewSchema inputSchema);

    /// <summary>The view, whose values are computed when they are read.</summary>
    IDataView Transform(IDataView input);

    /// <summary>The mapping of single rows.</summary>
    /// <exception cref="InvalidOperationException"><see cref="IsRowToRowMapper"/> is false.</exception>
    IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema);
}
