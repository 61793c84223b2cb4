using MLGenerative.Evaluation.Compression;

namespace MLGenerative.Pipelines.Transforms;

/// <summary>Coding of vectors into bytes and back as an estimator, found on <c>ml.Transforms</c>.</summary>
public static class CompressionTransforms
{
    private const int Rows = 256;

    /// <summary>What comes back of each vector from its bytes, and how many bytes those are.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column of what comes back, of the input's dimensions.</param>
    /// <param name="bytesColumnName">The new column of sizes, doubles.</param>
    /// <param name="inputColumnName">A column of float vectors.</param>
    /// <param name="codec">For example <c>new PngCodec(shape)</c>.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes nothing.</param>
    public static IEstimator<ITransformer> CodeVectors(this TransformsCatalog catalog, string outputColumnName, string bytesColumnName, string inputColumnName, ICodec codec, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(codec);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var mapping = new BatchMapping(nameof(CodeVectors), [inputColumnName], schema =>
        [
            new DataViewSchema.DetachedColumn(outputColumnName, new VectorDataViewType(NumberDataViewType.Single, ((VectorDataViewType)schema[inputColumnName].Type).Dimensions.ToArray())),
            new DataViewSchema.DetachedColumn(bytesColumnName, NumberDataViewType.Double),
        ], Rows, batch => Parallel.For(0, batch.Rows, new ParallelOptions { MaxDegreeOfParallelism = threads }, row =>
        {
            var width = batch.Inputs[0].Length / Rows;
            batch.Numbers[1][row] = codec.Encode(batch.Inputs[0].AsSpan(row * width, width), batch.Vectors[0].AsSpan(row * width, width)).Length;
        }));
        return new BatchEstimator(mapping, shape => RowColumns.WithScore(RowColumns.WithVector<FloatVector>(shape, inputColumnName, NumberDataViewType.Single, outputColumnName), inputColumnName, bytesColumnName));
    }
}
