using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Tests.Statistics;

public class PcaTests
{
    private const int Dimensions = 29;
    private static readonly float[] _rows = Correlated(301);

    [Fact]
    public void Covariance_agrees_with_a_plain_loop()
    {
        var means = Covariance.Means<float>(_rows, Dimensions);
        var covariance = Covariance.Of<float>(_rows, means, 300, 1);
        for (var i = 0; i < Dimensions; i++)
        {
            for (var j = 0; j < Dimensions; j++)
            {
                var sum = 0.0;
                for (var row = 0; row < 301; row++) sum += (_rows[(row * Dimensions) + i] - means[i]) * (_rows[(row * Dimensions) + j] - means[j]);
                Assert.Equal(sum / 300, covariance[(i * Dimensions) + j], 1e-13);
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void The_number_of_threads_changes_no_bit(int threads)
    {
        Pca one = Pca.Fit(_rows, Dimensions, 8), several = Pca.Fit(_rows, Dimensions, 8, threads);
        for (var k = 0; k < 8; k++) Assert.Equal(one.Component(k).ToArray(), several.Component(k).ToArray());
        Assert.Equal(one.ExplainedVariance, several.ExplainedVariance);
    }

    [Fact]
    public void The_first_of_many_components_are_those_of_a_smaller_fit_to_the_bit()
    {
        Pca first = Pca.Fit(_rows, Dimensions, 8).First(2), fitted = Pca.Fit(_rows, Dimensions, 2);
        Assert.Equal(fitted.Encode(_rows), first.Encode(_rows));
        Assert.Equal((2, fitted.TotalVariance), (first.ComponentCount, first.TotalVariance));
        Assert.Throws<ArgumentOutOfRangeException>(() => first.First(3));
    }

    [Fact]
    public void Raw_pixels_have_the_components_of_the_normalized_ones_to_the_bit()
    {
        byte[] pixels = Array.ConvertAll(_rows, v => (byte)(Math.Abs(v) * 100));
        Pca raw = Pca.Fit(pixels, Dimensions, 8, 2), normalized = Pca.Fit(Array.ConvertAll(pixels, v => v / 255f), Dimensions, 8);
        for (var k = 0; k < 8; k++) Assert.Equal(normalized.Component(k).ToArray(), raw.Component(k).ToArray());
        Assert.Equal(normalized.Mean, raw.Mean);
        Assert.Equal(normalized.ExplainedVariance, raw.ExplainedVariance);
        Assert.Throws<ArgumentException>(() => Pca.Fit(pixels, Dimensions + 1, 8));
    }

    [Fact]
    public void All_components_give_the_rows_back_and_explain_all_variance()
    {
        var pca = Pca.Fit(_rows, Dimensions, Dimensions);
        var back = pca.Reconstruct(_rows);
        for (var i = 0; i < back.Length; i++) Assert.Equal(_rows[i], back[i], 2e-6f);
        Assert.Equal(1, pca.ExplainedVarianceRatio.Sum(), 1e-12);
        Assert.Equal(pca.TotalVariance, pca.ExplainedVariance.Sum(), 1e-11);
    }

    [Fact]
    public void What_is_lost_is_the_variance_left_out()
    {
        var pca = Pca.Fit(_rows, Dimensions, 5);
        var back = pca.Reconstruct(_rows);
        var lost = _rows.Zip(back, (a, b) => ((double)a - b) * (a - b)).Sum() / 300;
        Assert.Equal(pca.TotalVariance - pca.ExplainedVariance.Sum(), lost, 1e-5 * pca.TotalVariance);
        Assert.Equal(5 * 301, pca.Encode(_rows).Length);
    }

    [Fact]
    public void Reconstructions_are_held_within_limits()
    {
        var back = Pca.Fit(_rows, Dimensions, 2).Reconstruct(_rows, 0, 1);
        Assert.All(back, v => Assert.InRange(v, 0, 1));
    }

    [Fact]
    public void Rows_fewer_than_columns_still_give_components()
    {
        var pca = Pca.Fit(_rows.AsSpan(0, 4 * Dimensions), Dimensions, 4);
        Assert.Equal(0, pca.ExplainedVariance[3], 1e-12);
        Assert.All(pca.ExplainedVariance, v => Assert.True(v >= 0));
    }

    [Fact]
    public void Input_that_does_not_fit_is_refused_with_a_fix()
    {
        Refused("not two or more rows", () => Pca.Fit(new float[30], 29, 1));
        Refused("Ask for 1 to 29", () => Pca.Fit(_rows, Dimensions, 30));
        Refused("not finite", () => Pca.Fit([1, float.NaN, 2, 3], 2, 1));
        Refused("whole number of rows of 29", () => Pca.Fit(_rows, Dimensions, 2).Encode(new float[28]));
    }

    private static void Refused(string part, Action action) => Assert.Contains(part, Assert.ThrowsAny<ArgumentException>(action).Message, StringComparison.Ordinal);

    private static float[] Correlated(int count)
    {
        var noise = Pixels.Noise(count, new ImageShape(1, Dimensions), 11);
        for (var i = 1; i < noise.Length; i++) noise[i] = (0.8f * noise[i - 1]) + (0.5f * noise[i]);
        return noise;
    }
}
