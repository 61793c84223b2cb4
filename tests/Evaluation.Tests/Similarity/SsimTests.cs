using MLGenerative.Evaluation.Similarity;

namespace MLGenerative.Evaluation.Tests.Similarity;

public class SsimTests
{
    private static readonly ImageShape _shape = new(28, 28);

    public static TheoryData<string> Profiles => [.. SsimProfile.All.Select(p => p.Name)];

    [Fact]
    public void Every_static_profile_is_found_by_its_name()
    {
        Assert.Equal(["PytorchMssim", "ScikitImage", "ScikitImageGaussian", "TensorFlow", "Torchmetrics"], SsimProfile.All.Select(p => p.Name));
        Assert.IsType(SsimProfile.TensorFlow.GetType(), SsimProfile.Named("tensorflow"));
        Assert.Contains("'TensorFlow'", Assert.Throws<ArgumentException>(() => SsimProfile.Named("TensorFlou")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Identical_images_score_exactly_one_and_no_pair_scores_more(string profile)
    {
        foreach (var shape in new[] { _shape, new ImageShape(31, 17, 3) })
        {
            var (a, b) = (Pixels.Noise(20, shape, 1), Pixels.Noise(20, shape, 2));
            Assert.All(Ssim.PerImage(a, a, shape, Named(profile)), s => Assert.Equal(1.0, s, PytorchRounding(profile)));
            Assert.All(Ssim.PerImage(a, b, shape, Named(profile)), s => Assert.InRange(s, -1, 1));
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Exchanging_the_images_changes_no_bit(string profile)
    {
        var (a, b) = (Pixels.Noise(20, _shape, 1), Pixels.Noise(20, _shape, 2));
        Assert.Equal(Ssim.PerImage(a, b, _shape, Named(profile)), Ssim.PerImage(b, a, _shape, Named(profile)));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Scaling_pixels_and_range_by_a_power_of_two_changes_no_bit(string profile)
    {
        var (a, b) = (Pixels.Noise(5, _shape, 1), Pixels.Noise(5, _shape, 2));
        var scaled = Ssim.PerImage(Array.ConvertAll(a, v => v * 256), Array.ConvertAll(b, v => v * 256), _shape, Named(profile), 256);
        Assert.Equal(Ssim.PerImage(a, b, _shape, Named(profile)), scaled);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_colour_image_of_equal_channels_scores_as_its_grey_one(string profile)
    {
        var (a, b) = (Pixels.Noise(4, _shape, 1), Pixels.Noise(4, _shape, 2));
        var colour = Ssim.PerImage(Pixels.Threefold(a), Pixels.Threefold(b), _shape with { Channels = 3 }, Named(profile));
        var grey = Ssim.PerImage(a, b, _shape, Named(profile));
        for (var i = 0; i < grey.Length; i++) Assert.Equal(grey[i], colour[i], 1e-14);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void The_mean_of_the_map_is_the_score(string profile)
    {
        foreach (var shape in new[] { _shape, new ImageShape(13, 90, 3), new ImageShape(150, 12) })
        {
            var (a, b) = (Pixels.Noise(1, shape, 3), Pixels.Noise(1, shape, 4));
            var map = Ssim.Map(a, b, shape, out var mapShape, Named(profile));
            Assert.Equal(mapShape.Length, map.Length);
            Assert.Equal(map.Average(), Ssim.PerImage(a, b, shape, Named(profile))[0], 1e-13);
        }
    }

    [Theory]
    [InlineData(28, 28, 1)]
    [InlineData(7, 7, 1)]
    [InlineData(7, 9, 3)]
    [InlineData(200, 13, 1)]
    public void The_scikit_image_profile_agrees_with_a_plain_loop(int height, int width, int channels)
    {
        var shape = new ImageShape(height, width, channels);
        var (a, b) = (Pixels.Noise(1, shape, 3), Pixels.Noise(1, shape, 4));
        Assert.Equal(PlainScikitImage(a, b, shape), Ssim.PerImage(a, b, shape)[0], 1e-13);
    }

    [Fact]
    public void An_image_smaller_than_the_window_is_refused_with_the_least_size()
    {
        var pixels = new float[36];
        var error = Assert.Throws<ArgumentException>(() => Ssim.PerImage(pixels, pixels, new ImageShape(6, 6)));
        Assert.Contains("7x7", error.Message, StringComparison.Ordinal);
        Assert.Contains("Mse", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pytorch_msssim_leaves_a_short_side_unsmoothed()
    {
        var shape = new ImageShape(5, 5);
        var (a, b) = (Pixels.Noise(1, shape, 3), Pixels.Noise(1, shape, 4));
        // Without smoothing the variances are zero: only the comparison of single pixels is left.
        var expected = a.Zip(b, (x, y) => ((2.0 * x * y) + 1e-4) / (((double)x * x) + ((double)y * y) + 1e-4)).Average();
        Assert.Equal(expected, Ssim.PerImage(a, b, shape, SsimProfile.PytorchMssim)[0], 1e-12);
    }

    private static SsimProfile Named(string name) => SsimProfile.Named(name);

    // pytorch-msssim's weights are single precision and sum to 1 only to 6e-8; the fraction is still the same above and below.
    private static double PytorchRounding(string profile) => profile == "PytorchMssim" ? 1e-15 : 0;

    private static double PlainScikitImage(float[] a, float[] b, ImageShape shape)
    {
        double total = 0;
        var places = 0;
        for (var row = 0; row + 7 <= shape.Height; row++)
        {
            for (var column = 0; column + 7 <= shape.Width; column++)
            {
                for (var channel = 0; channel < shape.Channels; channel++)
                {
                    double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
                    for (var at = 0; at < 49; at++)
                    {
                        var place = (((row + (at / 7)) * shape.Width) + column + (at % 7)) * shape.Channels;
                        double p = a[place + channel], q = b[place + channel];
                        (x, y, xx, yy, xy) = (x + (p / 49), y + (q / 49), xx + (p * p / 49), yy + (q * q / 49), xy + (p * q / 49));
                    }

                    const double Sample = 49.0 / 48;
                    total += ((2 * x * y) + 1e-4) * ((2 * Sample * (xy - (x * y))) + 9e-4) / (((x * x) + (y * y) + 1e-4) * ((Sample * (xx - (x * x) + yy - (y * y))) + 9e-4));
                    places++;
                }
            }
        }

        return total / places;
    }
}
