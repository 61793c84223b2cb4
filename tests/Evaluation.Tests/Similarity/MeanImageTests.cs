using MLGenerative.Evaluation.Similarity;

namespace MLGenerative.Evaluation.Tests.Similarity;

public class MeanImageTests
{
    [Fact]
    public void The_error_of_each_image_is_its_mean_squared_distance_from_the_mean()
    {
        var mean = MeanImage.Of([0, 1, 1, 0], 2);
        Assert.Equal([0.25, 0.0, 0.125], mean.Errors([0, 0, .5f, .5f, 1, .5f]));
    }

    [Fact]
    public void Numbers_that_are_no_whole_images_are_refused()
    {
        Assert.Throws<ArgumentException>(() => MeanImage.Of([], 2));
        Assert.Throws<ArgumentException>(() => MeanImage.Of([0, 1], 2).Errors([0, 1, 2]));
    }
}
