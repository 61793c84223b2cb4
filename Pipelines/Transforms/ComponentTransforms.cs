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
        return Of(nameof(ReconstructByComponents), outputColumnName, inputColumnName, components, components.Dimensions, rows => components.Reconstruct(rows.Span, 0, 1));
    }

    /// <summary>Each image's coordinates along principal components: the linear counterpart of an encoder's code.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column, a number a component.</param>
    /// <param name="inputColumnName">A column of float vectors of the components' size.</param>
    /// <param name="components">Fitted components.</param>
    public static IEstimator<ITransformer> EncodeByComponents(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, Pca components)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(components);
        return Of(nameof(EncodeByComponents), outputColumnName, inputColumnName, components, components.ComponentCount, rows => components.Encode(rows.Span));
    }

    private static BatchEstimator Of(string name, string output, string input, Pca components, int width, Func<ReadOnlyMemory<float>, float[]> map) =>
        ImageTransforms.Vectors(name, output, input, Rows, type => type.Size == components.Dimensions
            ? [width]
            : throw new ArgumentException($"{name}: column '{input}' is {type}, but the components are of {components.Dimensions} values. Give the column that they were fitted to."),
            batch => map(batch.Inputs[0].AsMemory(0, batch.Rows * components.Dimensions)).CopyTo(batch.Vectors[0].AsSpan()));
}
