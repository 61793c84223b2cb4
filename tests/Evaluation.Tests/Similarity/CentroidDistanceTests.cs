using MLGenerative.Evaluation.Similarity;

namespace MLGenerative.Evaluation.Tests.Similarity;

public class CentroidDistanceTests
{
    [Fact]
    public void A_dot_that_moves_by_three_and_four_pixels_has_moved_by_five()
    {
        var shape = new ImageShape(5, 6);
        float[] before = new float[30], after = new float[30];
        before[0] = 1;
        after[(4 * 6) + 3] = 0.5f;
        var scores = new double[1];
        new CentroidDistance().Score(before, after, shape, 1, scores);
        Assert.Equal(5, scores[0], 12);
    }
}
