using MLGenerative.Evaluation.Filters;

namespace MLGenerative.Evaluation.Tests.Filters;

public class MedianFilterTests
{
    [Fact]
    public void The_values_are_SciPy_s()
    {
        // scipy.ndimage.median_filter(image, 3) and 5
        double[] three = [.2, .2, .4, .4, .6, .3, .4, .5, .4, .4, .7, .5, .5, .4, .4, .5, .3, .5, .5, .7], five = [.4, .4, .4, .4, .4, .3, .4, .4, .5, .6, .3, .5, .5, .5, .5, .5, .5, .5, .5, .5];
        SmallImage.Near(three, new MedianFilter(3).Apply(SmallImage.Pixels(), SmallImage.Shape), 1e-7);
        SmallImage.Near(five, new MedianFilter(5).Apply(SmallImage.Pixels(), SmallImage.Shape), 1e-7);
    }

    [Fact]
    public void Every_value_has_as_many_neighbours_below_as_above_it()
    {
        var shape = new ImageShape(9, 7, 3);
        var images = Pixels.Noise(3, shape, 5);
        var filtered = new MedianFilter(3).Apply(images, shape, threads: 3);
        for (var i = 0; i < filtered.Length; i++)
        {
            var (image, row, column, channel) = (i / shape.Length, i / 21 % 9, i / 3 % 7, i % 3);
            int Edge(int place, int last) => place < 0 ? 0 : place > last ? last : place;   // one pixel beyond the edge, mirrored, is the edge
            var window = from y in new[] { -1, 0, 1 } from x in new[] { -1, 0, 1 } select images[(image * shape.Length) + (((Edge(row + y, 8) * 7) + Edge(column + x, 6)) * 3) + channel];
            Assert.True(window.Count(v => v < filtered[i]) <= 4 && window.Count(v => v > filtered[i]) <= 4 && window.Contains(filtered[i]));
        }
    }

    [Fact]
    public void A_size_of_one_changes_nothing_and_lone_pixels_vanish_at_three()
    {
        var images = Pixels.Noise(2, SmallImage.Shape, 6);
        Assert.Equal(images, new MedianFilter(1).Apply(images, SmallImage.Shape));
        float[] lone = [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        Assert.All(new MedianFilter(3).Apply(lone, new ImageShape(3, 4)), v => Assert.Equal(0, v));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-3)]
    public void A_size_without_a_middle_is_refused(int size) => Assert.Throws<ArgumentOutOfRangeException>(() => new MedianFilter(size));

    [Fact]
    public void Parts_of_images_are_refused() =>
        Assert.Contains("4x5", Assert.Throws<ArgumentException>(() => new MedianFilter(3).Apply(new float[21], SmallImage.Shape)).Message, StringComparison.Ordinal);
}
