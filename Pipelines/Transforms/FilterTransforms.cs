using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Filters;
using MLGenerative.Evaluation.Resampling;

namespace MLGenerative.Pipelines.Transforms;

/// <summary>What is done to images without training, as estimators found on <c>ml.Transforms</c>.</summary>
public static class FilterTransforms
{
    private const int Rows = 64;

    /// <summary>Filters each image.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column, of the input's dimensions.</param>
    /// <param name="inputColumnName">A column of float vectors of the images' size.</param>
    /// <param name="filter">For example <c>new MedianFilter(3)</c>.</param>
    /// <param name="shape">The size of the images.</param>
    public static IEstimator<ITransformer> FilterImages(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, ImageFilter filter, ImageShape shape)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(filter);
        return Images(nameof(FilterImages), outputColumnName, inputColumnName, shape, shape, images => filter.Apply(images, shape));
    }

    /// <summary>Makes each image smaller by means over squares of pixels; see <see cref="AreaReduction"/>.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column, of the small images' dimensions.</param>
    /// <param name="inputColumnName">A column of float vectors of the images' size.</param>
    /// <param name="shape">The size of the images.</param>
    /// <param name="factor">How many times fewer rows and columns, at least 1.</param>
    public static IEstimator<ITransformer> ReduceImages(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, ImageShape shape, int factor)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 1);
        var small = new ImageShape(shape.Height / factor, shape.Width / factor, shape.Channels);
        return Images(nameof(ReduceImages), outputColumnName, inputColumnName, shape, small, images => AreaReduction.Apply(images, shape, factor));
    }

    /// <summary>Enlarges each image and holds its values within [0, 1].</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column, of the large images' dimensions.</param>
    /// <param name="inputColumnName">A column of float vectors of the images' size.</param>
    /// <param name="method">For example <c>new BicubicEnlargement()</c>.</param>
    /// <param name="shape">The size of the images.</param>
    /// <param name="factor">How many times as many rows and columns, at least 1.</param>
    public static IEstimator<ITransformer> EnlargeImages(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, Enlargement method, ImageShape shape, int factor)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 1);
        var large = new ImageShape(shape.Height * factor, shape.Width * factor, shape.Channels);
        return Images(nameof(EnlargeImages), outputColumnName, inputColumnName, shape, large, images => method.Apply(images, shape, factor, 0, 1));
    }

    /// <summary>The values of each vector in another order, the same for every row.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column, of the input's dimensions.</param>
    /// <param name="inputColumnName">A column of float vectors of one size.</param>
    /// <param name="order">For each place the place of the value that comes there.</param>
    public static IEstimator<ITransformer> ReorderValues(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, IReadOnlyList<int> order)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(order);
        return ImageTransforms.Vectors(nameof(ReorderValues), outputColumnName, inputColumnName, Rows, type => type.Size == order.Count && order.Distinct().Count(p => p >= 0 && p < order.Count) == order.Count
            ? type.Dimensions
            : throw new ArgumentException($"{nameof(ReorderValues)}: column '{inputColumnName}' is {type}; expected an order that names each of its places once, got {order.Count} places."), batch =>
        {
            for (var row = 0; row < batch.Rows; row++)
                for (var i = 0; i < order.Count; i++) batch.Vectors[0][(row * order.Count) + i] = batch.Inputs[0][(row * order.Count) + order[i]];
        });
    }

    private static BatchEstimator Images(string name, string output, string input, ImageShape from, ImageShape to, Func<ReadOnlyMemory<float>, float[]> map) =>
        ImageTransforms.Vectors(name, output, input, Rows, type => type.Size == from.Length
            ? to.Channels == 1 ? [to.Height, to.Width] : [to.Height, to.Width, to.Channels]
            : throw new ArgumentException($"{name}: column '{input}' is {type}, but images of {from} have {from.Length} values. Give the shape of these images."),
            batch => map(batch.Inputs[0].AsMemory(0, batch.Rows * from.Length)).CopyTo(batch.Vectors[0].AsSpan()));
}
