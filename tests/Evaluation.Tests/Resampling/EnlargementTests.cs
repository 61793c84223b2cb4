using MLGenerative.Evaluation.Resampling;
using MLGenerative.Evaluation.Tests.Filters;

namespace MLGenerative.Evaluation.Tests.Resampling;

public class EnlargementTests
{
    // tf.image.resize(image, (8, 10), method) of TensorFlow 2.16, the first three rows
    private static readonly Dictionary<string, double[]> TensorFlow = new()
    {
        ["Nearest"] = [0, 0, .2, .2, .4, .4, .6, .6, .8, .8, 0, 0, .2, .2, .4, .4, .6, .6, .8, .8, .7, .7, .9, .9, 0, 0, .2, .2, .4, .4],
        ["Bilinear"] =
        [
            0, 0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.8, 0.175, 0.225, 0.325, 0.35625, 0.31875, 0.35, 0.45, 0.55, 0.65, 0.7, 0.525, 0.575, 0.675, 0.56875, 0.25625, 0.15, 0.25, 0.35, 0.45, 0.5,
        ],
        ["Bicubic"] =
        [
            -0.079412, -0.030313, 0.073552, 0.20795, 0.365579, 0.492119, 0.587569, 0.693309, 0.801718, 0.852941, 0.123959, 0.180281, 0.299588, 0.344309, 0.306056, 0.341823, 0.451608, 0.572107, 0.694699, 0.752619,
            0.554872, 0.626506, 0.778538, 0.633194, 0.179783, 0.023151, 0.163299, 0.315203, 0.468112, 0.540346,
        ],
    };

    public static TheoryData<Enlargement> Methods => [new NearestEnlargement(), new BilinearEnlargement(), new BicubicEnlargement()];

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_values_are_TensorFlow_s(Enlargement method) => SmallImage.Near(TensorFlow[method.Name], method.Apply(SmallImage.Pixels(), SmallImage.Shape, 2)[..30], 1e-6);

    [Theory]
    [MemberData(nameof(Methods))]
    public void Rows_and_columns_are_treated_alike(Enlargement method)
    {
        var shape = new ImageShape(5, 3, 2);
        var image = Pixels.Noise(1, shape, 4);
        float[] Turned(float[] pixels, int height, int width) =>
            [.. from x in Enumerable.Range(0, width) from y in Enumerable.Range(0, height) from c in Enumerable.Range(0, 2) select pixels[(((y * width) + x) * 2) + c]];
        var turned = method.Apply(Turned(image, 5, 3), new ImageShape(3, 5, 2), 3);
        SmallImage.Near([.. Turned(method.Apply(image, shape, 3), 15, 9)], turned, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Grey_stays_grey_a_factor_of_one_changes_nothing_and_threads_change_no_bit(Enlargement method)
    {
        Assert.All(method.Apply(Enumerable.Repeat(0.25f, 20).ToArray(), SmallImage.Shape, 3), v => Assert.Equal(0.25f, v, 1e-7f));
        var images = Pixels.Noise(7, SmallImage.Shape, 2);
        Assert.Equal(images, method.Apply(images, SmallImage.Shape, 1));
        Assert.Equal(method.Apply(images, SmallImage.Shape, 2), method.Apply(images, SmallImage.Shape, 2, threads: 3));
    }

    [Fact]
    public void Bilinear_continues_a_slope_and_bicubic_a_parabola()
    {
        var shape = new ImageShape(1, 9);
        float[] slope = [.. Enumerable.Range(0, 9).Select(i => (float)i)], parabola = [.. Enumerable.Range(0, 9).Select(i => (float)(i * i))];
        float[] straight = new BilinearEnlargement().Apply(slope, shape, 2), curved = new BicubicEnlargement().Apply(parabola, shape, 2);
        for (var i = 4; i < 14; i++)
        {
            var place = ((i + 0.5) / 2) - 0.5;
            Assert.Equal(place, straight[i], 1e-6);
            Assert.Equal(place * place, curved[i], 1e-5);
        }
    }

    [Fact]
    public void Values_can_be_held_within_limits()
    {
        var free = new BicubicEnlargement().Apply(SmallImage.Pixels(), SmallImage.Shape, 2);
        Assert.True(free.Min() < 0 && free.Max() > 1);
        Assert.Equal(free.Select(v => Math.Clamp(v, 0, 1)), new BicubicEnlargement().Apply(SmallImage.Pixels(), SmallImage.Shape, 2, 0, 1));
    }

    [Fact]
    public void A_factor_below_one_and_parts_of_images_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NearestEnlargement().Apply(SmallImage.Pixels(), SmallImage.Shape, 0));
        Assert.Throws<ArgumentException>(() => new BilinearEnlargement().Apply(new float[19], SmallImage.Shape, 2));
    }
}
