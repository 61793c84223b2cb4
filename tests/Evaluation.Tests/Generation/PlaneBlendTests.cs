using MLGenerative.Evaluation.Generation;

namespace MLGenerative.Evaluation.Tests.Generation;

public class PlaneBlendTests
{
    [Fact]
    public void Neighbours_that_change_by_a_tenth_of_what_real_images_do_have_a_hundredth_of_the_squared_difference()
    {
        // one number an image: 0, .1, .2 along rows and columns; real images 0 and 1 in turn
        float[] grid = [0, .1f, .2f, .1f, .2f, .3f, .2f, .3f, .4f];
        Assert.Equal(0.01, PlaneBlend.Of(grid, 3, [0, 1, 0, 1], 1), 1e-6);
    }

    [Fact]
    public void A_grid_of_one_image_does_not_change_and_one_of_real_images_changes_as_they_do()
    {
        Assert.Equal(0, PlaneBlend.Of([.5f, .5f, .5f, .5f], 2, [0, 1, 0], 1));
        Assert.Equal(1, PlaneBlend.Of([0, 1, 1, 0], 2, [0, 1, 0], 1));
    }

    [Fact]
    public void Images_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PlaneBlend.Of([0, 1, 1], 2, [0, 1], 1));
        Assert.Throws<ArgumentException>(() => PlaneBlend.Of([0, 1, 1, 0], 2, [0], 1));
    }
}
