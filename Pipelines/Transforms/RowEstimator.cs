namespace MLGenerative.Pipelines.Transforms;

/// <summary>Maps each row's vector to a vector of floats; there is nothing to learn but the sizes.</summary>
internal sealed class RowEstimator<TFrom>(
    string transform, string output, string input, PrimitiveDataViewType item, Func<VectorDataViewType, IReadOnlyList<int>> dimensions, Action<TFrom, FloatVector> map)
    : IEstimator<ITransformer>
    where TFrom : class, new()
{
    public ITransformer Fit(IDataView view)
    {
        var from = RowColumns.Vector(view.Schema, input, item, transform);
        var to = new VectorDataViewType(NumberDataViewType.Single, dimensions(from).ToArray());
        return new MLContext().Transforms.CustomMapping(map, null, RowColumns.Of<TFrom>(input, from), RowColumns.Of<FloatVector>(output, to)).Fit(view);
    }

    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => RowColumns.WithVector<TFrom>(inputSchema, input, item, output);
}
