using MLGenerative.Evaluation.Similarity;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Evaluation.Tests.Similarity;

public class SimilarityGoldenTests
{
    // Doubles: our sums run in another order than the library's, and the index divides differences of them by C2 = 9e-4. TensorFlow computes in float32: its rounding of 6e-8,
    // divided likewise, is 7e-5 at one place.
    private static readonly Dictionary<string, (string Measure, double Tolerance)> _columns = new()
    {
        ["mse"] = ("Mse", 1e-12),
        ["mae"] = ("Mae", 1e-12),
        ["psnr"] = ("Psnr", 1e-12),
        ["ssim_skimage"] = ("SsimScikitImage", 1e-11),
        ["ssim_skimage_gaussian"] = ("SsimScikitImageGaussian", 1e-11),
        ["ssim_tensorflow"] = ("SsimTensorFlow", 1e-4),
        ["ssim_torchmetrics"] = ("SsimTorchmetrics", 1e-11),
        ["ssim_pytorch_msssim"] = ("SsimPytorchMssim", 1e-11),
    };

    public static TheoryData<string> Cases => [.. Golden.Names("metrics")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_score_agrees_with_the_library_it_is_named_after(string name)
    {
        var golden = Golden.Case("metrics", name);
        var (a, b) = (golden["a"], golden["b"]);
        var shape = new ImageShape(a.Shape[1], a.Shape[2], a.Shape.Length > 3 ? a.Shape[3] : 1);
        var range = golden.Facts.TryGetProperty("data_range", out var given) ? given.GetDouble() : 1;
        var compared = 0;
        foreach (var (key, expected) in golden.Arrays)
        {
            if (!_columns.TryGetValue(key, out var column)) continue;
            IReadOnlyList<ISimilarity> measures = [Evaluation.Similarity.Similarity.Named(column.Measure)];
            var scores = a.Type == "u1"
                ? Evaluation.Similarity.Similarity.PerImage(a.Bytes, b.Bytes, shape, measures, range)
                : Evaluation.Similarity.Similarity.PerImage(a.Floats, b.Floats, shape, measures, range);
            Assert.Equal(column.Measure, scores.Columns[0].Name);
            for (var i = 0; i < expected.Values.Length; i++) Close(expected.Values[i], scores.Columns[0].Values[i], column.Tolerance, $"{name}/{key}[{i}]");
            compared++;
        }

        Assert.True(compared >= 3, $"{name}: only {compared} columns were compared");
    }

    private static void Close(double expected, double actual, double tolerance, string where)
    {
        if (expected.Equals(actual)) return;
        Assert.True(Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected)), $"{where}: expected {expected:r}, got {actual:r}, difference {actual - expected:e2}");
    }
}
