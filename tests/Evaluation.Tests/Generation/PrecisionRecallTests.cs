using MLGenerative.Evaluation.Generation;

namespace MLGenerative.Evaluation.Tests.Generation;

public class PrecisionRecallTests
{
    [Fact]
    public void Equal_sets_have_full_precision_and_recall()
    {
        var rows = Pixels.Noise(50, new ImageShape(1, 4), 1);
        Assert.Equal(new PrecisionRecall(1, 1), PrecisionRecall.Of(rows, rows, 4));
    }

    [Fact]
    public void Sets_far_apart_have_none()
    {
        var rows = Pixels.Noise(50, new ImageShape(1, 4), 1);
        Assert.Equal(new PrecisionRecall(0, 0), PrecisionRecall.Of(rows, Array.ConvertAll(rows, v => v + 100), 4));
    }

    [Fact]
    public void A_generator_that_knows_one_of_two_clusters_is_precise_but_recalls_half()
    {
        var cluster = Pixels.Noise(40, new ImageShape(1, 2), 1);
        float[] real = [.. cluster, .. cluster.Select(v => v + 50)];
        var measured = PrecisionRecall.Of(real, cluster, 2, neighbours: 3, threads: 2);
        Assert.Equal(new PrecisionRecall(1, 0.5), measured);
        Assert.Equal("precision 1.000, recall 0.500", measured.ToString());
    }

    [Fact]
    public void The_radius_is_the_distance_of_the_kth_other_row()
    {
        // Real rows 0, 1, 3: with k = 1 the balls reach 1, 1 and 2; a row at −1 is just inside, at −1.5 outside; 5 is just inside.
        float[] real = [0, 1, 3];
        Assert.Equal(0.5, PrecisionRecall.Of(real, new[] { -1, -1.5f, 5, 5.5f }, 1, neighbours: 1).Precision);
    }
}
