namespace MLGenerative.Pipelines.DataViews;

/// <summary>Gives a <see cref="CustomMappingTransformer{TSrc, TDst}"/>; there is nothing to learn.</summary>
/// <typeparam name="TSrc">The columns that the action reads.</typeparam>
/// <typeparam name="TDst">The columns that it gives.</typeparam>
public sealed class CustomMappingEstimator<TSrc, TDst> : IEstimator<CustomMappingTransformer<TSrc, TDst>>
    where TSrc : class, new()
    where TDst : class, new()
{
    private readonly CustomMappingTransformer<TSrc, TDst> _transformer;

    internal CustomMappingEstimator(CustomMappingTransformer<TSrc, TDst> transformer) => _transformer = transformer;

    /// <inheritdoc/>
    public CustomMappingTransformer<TSrc, TDst> Fit(IDataView input)
    {
        _ = _transformer.GetOutputSchema(input.Schema);
        return _transformer;
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => _transformer.GetOutputSchema(inputSchema);
}
