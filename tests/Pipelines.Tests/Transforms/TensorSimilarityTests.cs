using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Tests.Transforms;

public class TensorSimilarityTests
{
    private static readonly byte[] Pixels = [.. Enumerable.Range(0, 2 * 81).Select(i => (byte)(i * 37))];
    private static readonly float[] Numbers = Array.ConvertAll(Pixels, p => p / 255f);

    [Fact]
    public void Raw_pixels_score_as_their_numbers_do()
    {
        var guess = new Tensor(Array.ConvertAll(Numbers, v => v * 0.9f), 2, 81);
        var raw = Similarity.PerImage(new Tensor(Pixels, 2, 81), guess);
        var numbers = Similarity.PerImage(new Tensor(Numbers, 2, 9, 9), guess);
        Assert.Equal(["SsimScikitImage", "Mse", "Mae", "Psnr"], raw.Columns.Select(c => c.Name));
        Assert.All(raw.Columns.Zip(numbers.Columns), pair => Assert.Equal(pair.First.Values, pair.Second.Values));
    }

    [Fact]
    public void Flat_images_that_are_no_square_need_a_shape()
    {
        var images = new Tensor(new float[2 * 80], 2, 80);
        Assert.Contains("Give the shape", Assert.Throws<ArgumentException>(() => Similarity.PerImage(images, images)).Message, StringComparison.Ordinal);
        Assert.Equal([0, 0], Similarity.PerImage(images, images, new ImageShape(8, 10))["Mse"].Values);
    }

    [Fact]
    public void Predictions_of_other_images_are_refused()
    {
        var failure = Assert.Throws<ArgumentException>(() => Similarity.PerImage(new Tensor(new float[81], 1, 81), new Tensor(new float[162], 2, 81)));
        Assert.Contains("expected reconstructions of 1 images of 81 values", failure.Message, StringComparison.Ordinal);
    }
}
