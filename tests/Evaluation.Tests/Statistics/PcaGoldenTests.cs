using System.IO.Compression;
using System.Text.Json;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Evaluation.Tests.Statistics;

[Trait("Speed", "Slow")]
public class PcaGoldenTests
{
    [Theory]
    [InlineData("fashion-mnist", "fashion-pca-32.json")]
    [InlineData("mnist", "mnist-pca-32.json")]
    public void Thirty_two_components_score_on_real_images_as_scikit_learns_do(string dataSet, string reference)
    {
        if (Repository.Data is not { } folder)
        {
            Assert.Skip("The real data sets are not here. Set MLGEN_DATA to the folder that holds fashion-mnist/ and mnist/.");
            return;
        }

        float[] train = Images(folder, dataSet, "train"), test = Images(folder, dataSet, "t10k");
        var pca = Pca.Fit(train, 784, 32, threads: 2);
        var scores = Evaluation.Similarity.Similarity.PerImage(test, pca.Reconstruct(test, 0, 1), new ImageShape(28, 28), threads: 2);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Golden.Root, "reference-runs", reference)));

        // The reference was computed in float32, whose rounding moves a component by about 1e-5 and a score by less.
        foreach (var (key, column) in new[] { ("mse", scores["Mse"]), ("ssim", scores["SsimScikitImage"]) })
        {
            var facts = expected.RootElement.GetProperty(key);
            Close(facts.GetProperty("median").GetDouble(), column.Median);
            Close(facts.GetProperty("mean").GetDouble(), column.Mean);
            Close(facts.GetProperty("q1").GetDouble(), Quantiles.Of(column.Span, 0.25));
            Close(facts.GetProperty("p95").GetDouble(), Quantiles.Of(column.Span, 0.95));
        }

        var first = expected.RootElement.GetProperty("first5_ssim").EnumerateArray().Select(v => v.GetDouble()).ToArray();
        for (var i = 0; i < first.Length; i++) Close(first[i], scores["SsimScikitImage"].Values[i]);
    }

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, 2e-5 * Math.Abs(expected));

    private static float[] Images(string folder, string dataSet, string part)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(folder, dataSet, part + "-images-idx3-ubyte.gz")), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return Array.ConvertAll(bytes.ToArray()[16..], b => b / 255f);
    }
}
