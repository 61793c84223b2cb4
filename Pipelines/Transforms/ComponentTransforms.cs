using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Pipelines.Transforms;

/// <summary>Principal components as an estimator, found on <c>ml.Transforms</c>.</summary>
public static class ComponentTransforms
{
    private const int Rows = 512;

    /// <summary>What principal components keep of each image, clipped to [0, 1]: the linear counterpart of <see cref="ImageTransforms.ReconstructImages"/>.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column, of the components' dimensions.</param>
    /// <param name="inputColumnName">A column of float vectors of that size.</param>
    /// <param name="components">Fitted components.</param>
    public static IEstimator<ITransformer> ReconstructByComponents(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, Pca components)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(components);
        var mapping = new BatchMapping(nameof(ReconstructByComponents), [inputColumnName], schema =>
        {
            if (schema[inputColumnName].Type is VectorDataViewType type && type.Size != components.Dimensions)
                throw new ArgumentException($"{nameof(ReconstructByComponents)}: column '{inputColumnName}' is {type}, but the components are of {components.Dimensions} values. Give the column that they were fitted to.");
            return [new DataViewSchema.DetachedColumn(outputColumnName, new VectorDataViewType(NumberDataViewType.Single, components.Dimensions))];
        }, Rows, batch => components.Reconstruct(batch.Inputs[0].AsSpan(0, batch.Rows * components.Dimensions), 0, 1).CopyTo(batch.Vectors[0].AsSpan()));
        return new BatchEstimator(mapping, shape => RowColumns.WithVector<FloatVector>(shape, inputColumnName, NumberDataViewType.Single, outputColumnName));
    }
}
