using MLGenerative.Evaluation.Filters;
using MLGenerative.Evaluation.Similarity;
using Scores = MLGenerative.Evaluation.Similarity.Similarity;

namespace MLGenerative.Evaluation.Tests.Filters;

public class FilterChoiceTests
{
    private static readonly ImageShape Shape = new(12, 12);

    [Fact]
    public void The_best_median_wins_whichever_way_the_measure_counts()
    {
        // A smooth slope with lone pixels turned white: the median of 3x3 restores it, wide blurs do not.
        var clean = Enumerable.Range(0, 3 * 144).Select(i => ((i % 12) + (i / 12 % 12)) / 30f).ToArray();
        var noisy = clean.Select((v, i) => i % 37 == 5 ? 1f : v).ToArray();
        ImageFilter[] candidates = [new GaussianFilter(3), new MedianFilter(3), new MedianFilter(9)];
        foreach (var measure in new ISimilarity[] { new Ssim(SsimProfile.ScikitImage), new Mse() })
        {
            var choice = FilterChoice.Of(candidates, noisy, clean, Shape, measure, threads: 2);
            Assert.Equal(candidates[1], choice.Best);
            Assert.Equal(candidates, choice.Medians.Select(m => m.Filter));
            var best = Scores.PerImage(clean, candidates[1].Apply(noisy, Shape), Shape, [measure]).Median(measure.Name);
            Assert.Equal(best, choice.Medians[1].Median);
        }
    }

    [Fact]
    public void Of_equal_candidates_the_first_is_chosen()
    {
        var images = Pixels.Noise(2, Shape, 3);
        var choice = FilterChoice.Of([new MedianFilter(1), new GaussianFilter(0.1)], images, images, Shape, new Mse());
        Assert.IsType<MedianFilter>(choice.Best);
    }

    [Fact]
    public void Nothing_to_choose_from_or_by_is_refused()
    {
        Assert.Contains("no candidate", Assert.Throws<ArgumentException>(() => FilterChoice.Of([], new float[144], new float[144], Shape, new Mse())).Message, StringComparison.Ordinal);
        Assert.Contains("no images", Assert.Throws<ArgumentException>(() => FilterChoice.Of([new MedianFilter(3)], default, default, Shape, new Mse())).Message, StringComparison.Ordinal);
    }
}
