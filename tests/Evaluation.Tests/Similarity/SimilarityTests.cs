using System.Globalization;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.Tests.Shared;
using Scores = MLGenerative.Evaluation.Similarity.Similarity;

namespace MLGenerative.Evaluation.Tests.Similarity;

public class SimilarityTests
{
    private static readonly ImageShape _shape = new(28, 28);

    [Fact]
    public void Columns_are_named_by_their_definition_and_never_by_a_bare_ssim()
    {
        Assert.Equal(
            ["CentroidDistance", "GradientEnergyRatio", "Mae", "Mse", "Psnr", "SsimPytorchMssim", "SsimScikitImage", "SsimScikitImageGaussian", "SsimTensorFlow", "SsimTorchmetrics"], Scores.All.Select(m => m.Name));
        Assert.Equal(["SsimScikitImage", "Mse", "Mae", "Psnr"], Scores.Defaults.Select(m => m.Name));
        Assert.All(Scores.All, m => Assert.EndsWith(".", m.Definition, StringComparison.Ordinal));
        Assert.Contains("'Psnr'", Assert.Throws<ArgumentException>(() => Scores.Named("pnsr")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void The_number_of_threads_changes_no_bit(int threads)
    {
        var (a, b) = (Pixels.Noise(333, _shape, 1), Pixels.Noise(333, _shape, 2));
        var (one, several) = (Scores.PerImage(a, b, _shape, Scores.All), Scores.PerImage(a, b, _shape, Scores.All, threads: threads));
        for (var i = 0; i < one.Columns.Count; i++) Assert.Equal(one.Columns[i].Values, several.Columns[i].Values);
    }

    [Fact]
    public void Permuting_the_images_permutes_the_scores()
    {
        var (a, b) = (Pixels.Noise(70, _shape, 1), Pixels.Noise(70, _shape, 2));
        var reversed = Scores.PerImage(Reverse(a), Reverse(b), _shape, Scores.All);
        var straight = Scores.PerImage(a, b, _shape, Scores.All);
        for (var i = 0; i < straight.Columns.Count; i++) Assert.Equal(straight.Columns[i].Values.Reverse(), reversed.Columns[i].Values);
    }

    [Fact]
    public void Bytes_score_as_the_same_floats_with_a_range_of_255()
    {
        var bytes = Array.ConvertAll(Pixels.Noise(200, _shape, 1), v => (byte)(v * 255));
        var others = Array.ConvertAll(Pixels.Noise(200, _shape, 2), v => (byte)(v * 255));
        var wide = Scores.PerImage(Array.ConvertAll(bytes, v => (float)v), Array.ConvertAll(others, v => (float)v), _shape, dataRange: 255);
        var narrow = Scores.PerImage(bytes, others, _shape, threads: 2);
        for (var i = 0; i < wide.Columns.Count; i++) Assert.Equal(wide.Columns[i].Values, narrow.Columns[i].Values);
        Assert.Equal(wide["SsimScikitImage"].Values, Ssim.PerImage(bytes, others, _shape));
    }

    [Fact]
    public void Scoring_more_images_allocates_no_more_memory()
    {
        var (a, b) = (Pixels.Noise(200, _shape, 1), Pixels.Noise(200, _shape, 2));
        var scores = new double[200];
        foreach (var measure in Scores.All)
        {
            Assert.Equal(Allocated.Least(() => Score(1)), Allocated.Least(() => Score(200)));

            void Score(int count) => measure.Score(a.AsSpan(0, count * 784), b.AsSpan(0, count * 784), _shape, 1, scores.AsSpan(0, count));
        }
    }

    [Fact]
    public void Identical_images_have_no_error_and_an_infinite_peak_signal_to_noise_ratio()
    {
        var a = Pixels.Noise(3, _shape, 1);
        Assert.All(Mse.PerImage(a, a, _shape), v => Assert.Equal(0, v));
        Assert.All(Mae.PerImage(a, a, _shape), v => Assert.Equal(0, v));
        Assert.All(Psnr.PerImage(a, a, _shape), v => Assert.Equal(double.PositiveInfinity, v));
    }

    [Fact]
    public void Errors_of_odd_sized_images_agree_with_a_plain_loop()
    {
        var shape = new ImageShape(3, 5, 3);
        var (a, b) = (Pixels.Noise(2, shape, 1), Pixels.Noise(2, shape, 2));
        var second = Enumerable.Range(45, 45).Select(i => (double)a[i] - b[i]).ToArray();
        Assert.Equal(second.Average(d => d * d), Mse.PerImage(a, b, shape)[1], 1e-15);
        Assert.Equal(second.Average(Math.Abs), Mae.PerImage(a, b, shape)[1], 1e-15);
        Assert.Equal(-10 * Math.Log10(second.Average(d => d * d) / 9), Psnr.PerImage(a, b, shape, 3)[1], 1e-13);
    }

    [Fact]
    public void A_table_gives_the_mean_and_median_of_a_column_by_name()
    {
        var scores = Scores.PerImage(new float[] { 0, 0, 0 }, new float[] { 1, 2, 4 }, new ImageShape(1, 1), [new Mse()]);
        Assert.Equal((3, 7.0, 4.0), (scores.Count, scores.Mean("mse"), scores.Median("Mse")));
        Assert.Equal("Mse: mean 7, median 4 (3 images)", scores.ToString());
        Assert.Contains("'Mse'", Assert.Throws<ArgumentException>(() => scores["Mae"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_do_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            var scores = Scores.PerImage(new float[] { 0, 0 }, new float[] { 1, 2 }, new ImageShape(1, 1), [new Mse()]);
            Assert.Equal("Mse: mean 2.5, median 2.5 (2 images)", scores.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Input_that_does_not_fit_is_refused_with_a_fix()
    {
        Refused("do not pair up", () => Scores.PerImage(new float[784], new float[783], _shape));
        Refused("whole number of 28x28 images", () => Scores.PerImage(new float[785], new float[785], _shape));
        Refused("range must be a positive number", () => Scores.PerImage(new float[784], new float[784], _shape, dataRange: 0));
        Refused("at least one row", () => Scores.PerImage(new float[784], new float[784], default));
        Refused("comes 2 times", () => Scores.PerImage(new float[784], new float[784], _shape, [new Mse(), new Mse()]));
        Refused("leaves no room for the window", () => Scores.PerImage(new float[160], new float[160], new ImageShape(4, 4), threads: 2));
        Refused("threads", () => Scores.PerImage(new float[784], new float[784], _shape, threads: 0));
    }

    private static void Refused(string part, Action action) => Assert.Contains(part, Assert.ThrowsAny<ArgumentException>(action).Message, StringComparison.Ordinal);

    private static float[] Reverse(float[] images) => [.. images.Chunk(_shape.Length).Reverse().SelectMany(i => i)];
}
