using MLGenerative.Evaluation.Filters;

namespace MLGenerative.Evaluation.Tests.Filters;

public class GaussianFilterTests
{
    [Fact]
    public void The_values_are_SciPy_s()
    {
        // scipy.ndimage.gaussian_filter(image, 0.7) and 1.5, in double
        double[] narrow =
        [
            0.198067353, 0.304512379, 0.367657694, 0.514931068, 0.661741348, 0.508644182, 0.528989044, 0.365437629, 0.38821768, 0.410658649,
            0.521320657, 0.497433251, 0.512126177, 0.532757008, 0.334415693, 0.70166746, 0.376772165, 0.391363319, 0.530447781, 0.552839457,
        ];
        double[] wide =
        [
            0.376443839, 0.393056599, 0.424483365, 0.464900613, 0.495506764, 0.430959228, 0.43206499, 0.441524925, 0.460001764, 0.475183151,
            0.491684518, 0.474250317, 0.462350116, 0.463946112, 0.468034874, 0.524780377, 0.495559434, 0.474230235, 0.473500602, 0.477538172,
        ];
        SmallImage.Near(narrow, new GaussianFilter(0.7).Apply(SmallImage.Pixels(), SmallImage.Shape), 5e-8);
        SmallImage.Near(wide, new GaussianFilter(1.5).Apply(SmallImage.Pixels(), SmallImage.Shape), 5e-8);
    }

    [Fact]
    public void It_is_the_weighted_mean_over_the_plane()
    {
        var shape = new ImageShape(8, 6, 2);
        var images = Pixels.Noise(2, shape, 7);
        var filtered = new GaussianFilter(1.1).Apply(images, shape, threads: 2);
        for (var i = 0; i < filtered.Length; i++)
        {
            var (image, row, column, channel) = (i / shape.Length, i / 12 % 8, i / 2 % 6, i % 2);
            double sum = 0, weights = 0;
            for (var y = -4; y <= 4; y++)
                for (var x = -4; x <= 4; x++)
                {
                    var weight = Math.Exp(-((y * y) + (x * x)) / (2 * 1.1 * 1.1));
                    weights += weight;
                    sum += weight * images[(image * shape.Length) + (((Mirror(row + y, 8) * 6) + Mirror(column + x, 6)) * 2) + channel];
                }

            Assert.Equal(sum / weights, filtered[i], 1e-6);
        }

        static int Mirror(int place, int length) => place < 0 ? -1 - place : place >= length ? (2 * length) - 1 - place : place;
    }

    [Fact]
    public void Grey_stays_grey_and_threads_change_no_bit()
    {
        Assert.All(new GaussianFilter(3).Apply(Enumerable.Repeat(0.25f, 20).ToArray(), SmallImage.Shape), v => Assert.Equal(0.25f, v));
        var images = Pixels.Noise(9, SmallImage.Shape, 8);
        Assert.Equal(new GaussianFilter(1.3).Apply(images, SmallImage.Shape), new GaussianFilter(1.3).Apply(images, SmallImage.Shape, threads: 4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(1e9)]
    public void A_deviation_out_of_its_range_is_refused(double sigma) => Assert.Throws<ArgumentOutOfRangeException>(() => new GaussianFilter(sigma));
}
