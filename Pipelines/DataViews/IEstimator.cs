namespace MLGenerative.Pipelines.DataViews;

/// <summary>Learns a transformer from data.</summary>
/// <typeparam name="TTransformer">What it learns.</typeparam>
public interface IEstimator<out TTransformer>
    where TTransformer : ITransformer
{
    /// <summary>Learns from a view.</summary>
    TTransformer Fit(IDataView input);

    /// <summary>The columns that an input's columns would become, or an exception when they do not fit.</summary>
    SchemaShape GetOutputSchema(SchemaShape inputSchema);
}
