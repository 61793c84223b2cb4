using MLGenerative.Evaluation.Similarity;

namespace MLGenerative.Evaluation.Tests.Similarity;

public class GradientEnergyRatioTests
{
    private static readonly ImageShape Shape = new(2, 3);

    [Fact]
    public void Energy_is_the_sum_of_squared_differences_of_neighbours() =>
        Assert.Equal(1 + 4 + 1 + 1 + 1 + 9, GradientEnergyRatio.Energy([0, 1, 3, 1, 0, 0], Shape) - 0, 12);

    [Fact]
    public void Half_the_contrast_keeps_a_quarter_of_the_energy()
    {
        var scores = new double[1];
        new GradientEnergyRatio().Score([0, 1, 0, 1, 0, 1], [0, .5f, 0, .5f, 0, .5f], Shape, 1, scores);
        Assert.Equal(0.25, scores[0], 12);
    }

    [Fact]
    public void Two_flat_images_are_equally_sharp()
    {
        var scores = new double[1];
        new GradientEnergyRatio().Score(new float[6], [1, 1, 1, 1, 1, 1], Shape, 1, scores);
        Assert.Equal(1, scores[0]);
    }
}
