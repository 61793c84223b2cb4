using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using MLGenerative.Evaluation.Filters;
using MLGenerative.Evaluation.Generation;
using MLGenerative.Evaluation.Resampling;
using MLGenerative.Evaluation.Statistics;
using Scores = MLGenerative.Evaluation.Similarity.Similarity;

namespace MLGenerative.Evaluation.Tests;

[Trait("Speed", "Slow")]
public class SameBitsTests
{
    private const string Expected = "MLGEN_EXPECTED_BITS";
    private const string Forbidden = "MLGEN_FORBIDDEN_WIDTH";

    [Fact]
    public void Every_number_has_the_same_bits_without_the_wide_vectors_of_this_machine()
    {
        var bits = Bits();
        if (Environment.GetEnvironmentVariable(Expected) is { } expected)
        {
            var forbidden = int.Parse(Environment.GetEnvironmentVariable(Forbidden)!, System.Globalization.CultureInfo.InvariantCulture);
            Assert.False(forbidden <= 512 && Vector512.IsHardwareAccelerated, "512-bit vectors are still there");
            Assert.False(forbidden <= 256 && Vector256.IsHardwareAccelerated, "256-bit vectors are still there");
            Assert.False(forbidden <= 128 && Vector128.IsHardwareAccelerated, "128-bit vectors are still there");
            Assert.Equal(expected, bits);
            return;
        }

        foreach (var (runtimeSwitch, forbidden) in new[] { ("DOTNET_EnableAVX512", "512"), ("DOTNET_EnableAVX2", "256"), ("DOTNET_EnableHWIntrinsic", "128") })
        {
            var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "MLGenerative.Evaluation.Tests" + (OperatingSystem.IsWindows() ? ".exe" : "")))
            {
                ArgumentList = { "-method", $"*.{nameof(Every_number_has_the_same_bits_without_the_wide_vectors_of_this_machine)}" },
                Environment = { [Expected] = bits, [Forbidden] = forbidden, [runtimeSwitch] = "0" },
                RedirectStandardOutput = true,
            };
            using var child = Process.Start(start)!;
            var said = child.StandardOutput.ReadToEnd();
            child.WaitForExit();
            Assert.True(child.ExitCode == 0 && said.Contains("Total: 1", StringComparison.Ordinal), $"{runtimeSwitch}=0: {said}");
        }
    }

    private static string Bits()
    {
        var numbers = new List<double>();
        foreach (var shape in new[] { new ImageShape(28, 28), new ImageShape(17, 13, 3) })
        {
            var scores = Scores.PerImage(Pixels.Noise(5, shape, 1), Pixels.Noise(5, shape, 2), shape, Scores.All);
            numbers.AddRange(scores.Columns.SelectMany(c => c.Values));
        }

        var rows = Pixels.Noise(60, new ImageShape(1, 21), 3);
        var pca = Pca.Fit(rows, 21, 4);
        for (var k = 0; k < 4; k++) numbers.AddRange(pca.Component(k));
        numbers.AddRange(pca.Reconstruct(rows).Select(v => (double)v));
        numbers.Add(FrechetDistance.Of(rows.AsSpan(0, 30 * 21), rows.AsSpan(30 * 21), 21));
        numbers.Add(NearestNeighbours.Within(rows, 21, 3).Distance(7, 2));
        numbers.AddRange(new GaussianFilter(1.2).Apply(rows, new ImageShape(3, 7)).Concat(new BicubicEnlargement().Apply(rows, new ImageShape(3, 7), 2)).Select(v => (double)v));
        var interval = Bootstrap.OfMean(numbers.ToArray(), resamples: 50, seed: 9);
        numbers.AddRange([interval.Low, interval.High]);
        return Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers))));
    }
}
