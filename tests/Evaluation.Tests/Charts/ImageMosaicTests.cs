using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Tests.Charts;

public class ImageMosaicTests
{
    [Fact]
    public void Images_stand_row_by_row_and_places_left_over_are_dark()
    {
        float[] images = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
        var mosaic = ImageMosaic.Of(images, new ImageShape(2, 2), 2);
        Assert.Equal(new ImageShape(4, 4), mosaic.Shape);
        Assert.Equal([1, 2, 5, 6, 3, 4, 7, 8, 9, 10, 0, 0, 11, 12, 0, 0], mosaic.Values.ToArray());
    }

    [Fact]
    public void Channels_stay_together() =>
        Assert.Equal([1, 2, 3, 4], ImageMosaic.Of([1, 2, 3, 4], new ImageShape(1, 1, 2), 2).Values.ToArray());

    [Fact]
    public void Half_an_image_is_refused() => Assert.Throws<ArgumentException>(() => ImageMosaic.Of(new float[5], new ImageShape(2, 2), 2));
}
