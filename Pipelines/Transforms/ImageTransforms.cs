using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Transforms;

/// <summary>The estimators of images, found on <c>ml.Transforms</c>. Output before input, as Microsoft.ML has it.</summary>
public static class ImageTransforms
{
    private const int ScoreBatch = 512;
    private static readonly float[] Normalized = [.. Enumerable.Range(0, 256).Select(v => v / 255f)];

    /// <summary>Pixels from 0 to 255 become floats from 0 to 1: x / 255f.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column, of the input's dimensions.</param>
    /// <param name="inputColumnName">A column of byte vectors of one size; null: the output's name.</param>
    public static IEstimator<ITransformer> NormalizePixels(this TransformsCatalog catalog, string outputColumnName, string? inputColumnName = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new RowEstimator<ByteVector>(nameof(NormalizePixels), outputColumnName, inputColumnName ?? outputColumnName, NumberDataViewType.Byte, from => from.Dimensions, (from, to) =>
        {
            var value = to.Values;
            var editor = VBufferEditor.Create(ref value, from.Values.Length);
            var pixels = from.Values.GetValues();
            for (var i = 0; i < pixels.Length; i++) editor.Values[i] = Normalized[pixels[i]];
            to.Values = editor.Commit();
        });
    }

    /// <summary>Images become plain vectors: dimensions (height, width[, channels]) become one.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column.</param>
    /// <param name="inputColumnName">A column of float vectors of one size; null: the output's name.</param>
    public static IEstimator<ITransformer> FlattenImages(this TransformsCatalog catalog, string outputColumnName, string? inputColumnName = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new RowEstimator<FloatVector>(nameof(FlattenImages), outputColumnName, inputColumnName ?? outputColumnName, NumberDataViewType.Single, from => [from.Size], (from, to) =>
        {
            var value = to.Values;
            from.Values.CopyTo(ref value);
            to.Values = value;
        });
    }

    /// <summary>Adds Gaussian noise, the same for the same seed and row, and clips to [0, 1].</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column.</param>
    /// <param name="inputColumnName">A column of float vectors of one size; null: the output's name.</param>
    /// <param name="standardDeviation">Of the noise, at least 0, in pixel units.</param>
    /// <param name="seed">The seed.</param>
    public static IEstimator<ITransformer> CorruptImages(
        this TransformsCatalog catalog, string outputColumnName, string? inputColumnName = null, float standardDeviation = 0.5f, ulong seed = 0)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (!(standardDeviation >= 0 && float.IsFinite(standardDeviation)))
            throw new ArgumentOutOfRangeException(nameof(standardDeviation), $"Expected a standard deviation of at least 0, got {standardDeviation}.");
        var input = inputColumnName ?? outputColumnName;
        return Vectors(nameof(CorruptImages), outputColumnName, input, 64, type => type.Dimensions, batch =>
        {
            var width = batch.Inputs[0].Length / 64;
            for (var row = 0; row < batch.Rows; row++)
                Gaussian.Corrupt(batch.Inputs[0].AsSpan(row * width, width), batch.Vectors[0].AsSpan(row * width, width), standardDeviation, seed, batch.FirstRow + row);
        });
    }

    /// <summary>What a trained model gives for each image: its reconstruction by an autoencoder, its code by an encoder.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column, of the model's output dimensions.</param>
    /// <param name="inputColumnName">A column of float vectors of the model's input size.</param>
    /// <param name="model">A model with one input and one output; used whenever the column is read, with the weights it then has.</param>
    /// <param name="batchSize">Rows predicted at once, at least 1.</param>
    public static IEstimator<ITransformer> ReconstructImages(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, Model model, int batchSize = 256)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        if (model.Inputs.Count != 1 || model.Outputs.Count != 1)
            throw new ArgumentException($"Model '{model.Name}' has {model.Inputs.Count} inputs and {model.Outputs.Count} outputs; expected one each.", nameof(model));
        int[] inputs = [.. model.Inputs[0].Shape.Skip(1).Select(d => d.Factor)];
        int[] outputs = [.. model.Outputs[0].Shape.Skip(1).Select(d => d.Factor)];
        return Vectors(nameof(ReconstructImages), outputColumnName, inputColumnName, batchSize, from => from.Size == inputs.Aggregate(1, (a, b) => a * b)
            ? outputs
            : throw new ArgumentException($"{nameof(ReconstructImages)}: column '{inputColumnName}' is {from}, but model '{model.Name}' takes ({string.Join(", ", inputs)}). Flatten or reshape the images to fit."), batch =>
        {
            var full = new Tensor(batch.Inputs[0], [batchSize, .. inputs]);
            var results = new Tensor(batch.Vectors[0], [batchSize, .. outputs]);
            if (batch.Rows == batchSize) model.Predict(full, batchSize, results);
            else model.Predict(full.Slice(0, batch.Rows), batchSize).Floats.CopyTo(batch.Vectors[0].AsSpan());
        });
    }

    /// <summary>A column of vectors that were computed beforehand, one a row of the view in its order.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The new column.</param>
    /// <param name="inputColumnName">A column of float vectors, which says how many rows there are.</param>
    /// <param name="vectors">The vectors, float32.</param>
    internal static IEstimator<ITransformer> AppendVectors(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, Tensor vectors) =>
        Vectors(nameof(AppendVectors), outputColumnName, inputColumnName, ScoreBatch, _ => [.. vectors.Shape.Skip(1).Select(d => d.Factor)], batch =>
            vectors.Floats.AsSpan((int)batch.FirstRow * vectors.RowLength, batch.Rows * vectors.RowLength).CopyTo(batch.Vectors[0]));

    /// <summary>Scores each reconstruction against its original: one column of doubles a measure, named after its definition (<c>SsimScikitImage</c>, <c>Mse</c>).</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="originalColumnName">A column of float vectors.</param>
    /// <param name="reconstructionColumnName">A column of float vectors of the same size.</param>
    /// <param name="shape">The size of the images; its length must be that of the vectors.</param>
    /// <param name="measures">What to score by; none given: <see cref="Similarity.Defaults"/>.</param>
    public static IEstimator<ITransformer> ImageSimilarity(
        this TransformsCatalog catalog, string originalColumnName, string reconstructionColumnName, ImageShape shape, params IReadOnlyList<ISimilarity> measures)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var chosen = measures is { Count: > 0 } ? measures : Similarity.Defaults;
        var mapping = new BatchMapping(nameof(ImageSimilarity), [originalColumnName, reconstructionColumnName], schema =>
        {
            foreach (var name in new[] { originalColumnName, reconstructionColumnName })
            {
                if (schema[name].Type is VectorDataViewType type && type.Size != shape.Length)
                    throw new ArgumentException($"{nameof(ImageSimilarity)}: column '{name}' is {type}, but images of {shape} have {shape.Length} values. Give the shape of these images.");
            }

            return [.. chosen.Select(measure => new DataViewSchema.DetachedColumn(measure.Name, NumberDataViewType.Double))];
        }, ScoreBatch, batch =>
        {
            var length = batch.Rows * shape.Length;
            for (var i = 0; i < chosen.Count; i++)
                chosen[i].Score(batch.Inputs[0].AsSpan(0, length), batch.Inputs[1].AsSpan(0, length), shape, 1, batch.Numbers[i].AsSpan(0, batch.Rows));
        });
        return new BatchEstimator(mapping, before => chosen.Aggregate(before, (now, measure) =>
            RowColumns.WithScore(RowColumns.WithScore(now, originalColumnName, measure.Name), reconstructionColumnName, measure.Name)));
    }

    internal static BatchEstimator Vectors(
        string name, string output, string input, int batchSize, Func<VectorDataViewType, IReadOnlyList<int>> dimensions, Action<Batch> map) => new(
            new BatchMapping(name, [input], schema =>
                [new DataViewSchema.DetachedColumn(output, new VectorDataViewType(NumberDataViewType.Single, dimensions((VectorDataViewType)schema[input].Type).ToArray()))], batchSize, map),
            shape => RowColumns.WithVector<FloatVector>(shape, input, NumberDataViewType.Single, output));
}
