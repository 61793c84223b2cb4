namespace MLGenerative.Pipelines.DataViews;

/// <summary>Makes one row of another.</summary>
public interface IRowToRowMapper
{
    /// <summary>The columns it reads from.</summary>
    DataViewSchema InputSchema { get; }

    /// <summary>The columns it gives.</summary>
    DataViewSchema OutputSchema { get; }

    /// <summary>The input columns that output columns need.</summary>
    IEnumerable<DataViewSchema.Column> GetDependencies(IEnumerable<DataViewSchema.Column> dependingColumns);

    /// <summary>The row over an input row, on which the given columns can be read.</summary>
    DataViewRow GetRow(DataViewRow input, IEnumerable<DataViewSchema.Column> activeColumns);
}
