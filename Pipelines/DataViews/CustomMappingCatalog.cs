namespace MLGenerative.Pipelines.DataViews;

/// <summary>Transforms written by the caller.</summary>
public static class CustomMappingCatalog
{
    /// <summary>Adds the columns of <typeparamref name="TDst"/>, computed from those of <typeparamref name="TSrc"/>.</summary>
    public static CustomMappingEstimator<TSrc, TDst> CustomMapping<TSrc, TDst>(
        this TransformsCatalog catalog,
        Action<TSrc, TDst> mapAction,
        string? contractName,
        SchemaDefinition? inputSchemaDefinition = null,
        SchemaDefinition? outputSchemaDefinition = null)
        where TSrc : class, new()
        where TDst : class, new()
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new(new CustomMappingTransformer<TSrc, TDst>(mapAction, inputSchemaDefinition, outputSchemaDefinition));
    }
}
