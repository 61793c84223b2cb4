using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Transforms;

/// <summary>Scores of tensors, found on <see cref="Similarity"/>: <c>Similarity.PerImage(test, autoencoder.Predict(test))</c>.</summary>
public static class TensorSimilarity
{
    extension(Similarity)
    {
        /// <summary>Scores every pair of images of two tensors of as many values.</summary>
        /// <param name="originals">Images of floats in [0, 1] or of raw pixels, the first dimension their number.</param>
        /// <param name="reconstructions">What a model made of them.</param>
        /// <param name="shape">The size of each image; null: that of the tensors' dimensions (height, width[, channels]), or square and grey where images are flat.</param>
        /// <param name="measures">The definitions; null: <see cref="Similarity.Defaults"/>.</param>
        /// <param name="dataRange">The largest possible value less the smallest.</param>
        /// <param name="threads">At most so many threads; null: one for each processor. No score depends on it.</param>
        /// <exception cref="ArgumentException">The tensors do not fit each other, or their images' size is not known.</exception>
        public static SimilarityScores PerImage(
            Tensor originals, Tensor reconstructions, ImageShape? shape = null, IReadOnlyList<ISimilarity>? measures = null, double dataRange = 1, int? threads = null)
        {
            ArgumentNullException.ThrowIfNull(originals);
            ArgumentNullException.ThrowIfNull(reconstructions);
            if (originals.Rows != reconstructions.Rows || originals.RowLength != reconstructions.RowLength)
                throw new ArgumentException($"Similarity.PerImage: expected reconstructions of {originals.Rows} images of {originals.RowLength} values, got {reconstructions}. Give the predictions of these images.", nameof(reconstructions));
            return Similarity.PerImage(Values(originals), Values(reconstructions), shape ?? Infer(originals, reconstructions), measures, dataRange, threads ?? Environment.ProcessorCount);
        }
    }

    private static ReadOnlyMemory<float> Values(Tensor tensor) => tensor.Type switch
    {
        DType.Float32 => tensor.Floats,
        DType.UInt8 => Array.ConvertAll(tensor.Bytes, pixel => pixel / 255f),
        _ => throw new ArgumentException($"Similarity.PerImage: expected images of floats or raw pixels, got {tensor}.", nameof(tensor)),
    };

    private static ImageShape Infer(Tensor originals, Tensor reconstructions)
    {
        foreach (var tensor in new[] { originals, reconstructions })
        {
            var size = tensor.Shape.Skip(1).Select(d => d.Factor).ToArray();
            if (size is [var height, var width]) return new ImageShape(height, width);
            if (size is [var tall, var wide, var channels and (1 or 3)]) return new ImageShape(tall, wide, channels);
        }

        var side = (int)Math.Round(Math.Sqrt(originals.RowLength));
        return side * side == originals.RowLength ? new ImageShape(side, side)
            : throw new ArgumentException($"Similarity.PerImage: {originals.RowLength} values are no square image. Give the shape, for example new ImageShape(32, 32, 3).", nameof(originals));
    }
}
