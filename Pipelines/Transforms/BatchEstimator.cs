namespace MLGenerative.Pipelines.Transforms;

/// <summary>Gives a <see cref="BatchTransformer"/>; there is nothing to learn.</summary>
internal sealed class BatchEstimator(BatchMapping mapping, Func<SchemaShape, SchemaShape> shape) : IEstimator<ITransformer>
{
    public ITransformer Fit(IDataView input)
    {
        var transformer = new BatchTransformer(mapping);
        _ = transformer.GetOutputSchema(input.Schema);
        return transformer;
    }

    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => shape(inputSchema);
}
