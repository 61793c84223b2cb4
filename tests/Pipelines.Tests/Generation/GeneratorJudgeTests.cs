using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Tests.Generation;

public class GeneratorJudgeTests
{
    private static readonly ImageShape Shape = new(28, 28);

    private static readonly Lazy<Task<(GeneratorJudge Judge, Tensor Train, Tensor Test, int[] Labels)>> s_trained = new(Train);

    [Fact]
    public async Task It_finds_most_classes_of_images_that_it_has_not_seen()
    {
        var (judge, _, test, labels) = await s_trained.Value;
        Assert.InRange(judge.Accuracy(test, labels), 0.7, 1);
        Assert.Equal((10, 64), (judge.ClassCount, judge.FeatureCount));
    }

    [Fact]
    public async Task Held_out_images_themselves_are_perfect_and_no_nearer_than_themselves()
    {
        var (judge, _, test, labels) = await s_trained.Value;
        var scores = judge.Of(test);
        Assert.Equal(0, scores.Frechet, 1e-3);
        Assert.Equal((1, 1), (scores.Precision, scores.Recall));
        Assert.Equal((1, 1), (scores.Sharpness, scores.Diversity));
        Assert.Equal(scores.HeldOutNearest, scores.Nearest);
        Assert.Equal(labels.Count(l => l == 3) / (double)labels.Length, scores.ClassShares[3], 0.06);
    }

    [Fact]
    public async Task Copies_of_training_images_are_found_out()
    {
        var (judge, train, _, _) = await s_trained.Value;
        var scores = judge.Of(train.Slice(0, 200));
        Assert.Equal((0, 1), (scores.Nearest, scores.Copies));
        Assert.Equal(7, judge.NearestTraining(train.Slice(7, 1)).Places[0]);
    }

    [Fact]
    public async Task The_first_images_alone_are_compared_with_the_training_images_where_that_is_asked()
    {
        var (_, train, test, _) = await s_trained.Value;
        var images = new Tensor([.. test.Floats.Take(30 * 784), .. train.Floats.Take(30 * 784)], 60, 784);
        GeneratorScores all = new GeneratorJudge(new ImageClassifier(), train, test, Shape).Of(images), first = new GeneratorJudge(new ImageClassifier(), train, test, Shape, compared: 30).Of(images);
        Assert.Equal(0.5, all.Copies, 0.1);
        Assert.Equal(0, first.Copies, 0.1);
        Assert.Equal(all.Frechet, first.Frechet);
    }

    [Fact]
    public async Task One_image_repeated_is_no_diversity_and_one_class()
    {
        var (judge, _, test, _) = await s_trained.Value;
        var scores = judge.Of(new Tensor([.. Enumerable.Repeat(test.Floats.Take(784), 50).SelectMany(p => p)], 50, 784));
        Assert.Equal(1, scores.GreatestShare);
        Assert.Equal(0, scores.LeastShare);
        Assert.Equal(0, scores.Diversity, 1e-6);
        Assert.InRange(scores.Recall, 0, 0.05);
    }

    [Fact]
    public async Task Noise_is_far_from_everything_and_sharper_than_real()
    {
        var (judge, _, test, _) = await s_trained.Value;
        var noise = judge.Of(LatentNoise.Corrupt(new Tensor(new float[200 * 784], 200, 784), 0.5, 1));
        var half = judge.Of(test.Slice(0, 200));
        Assert.True(noise.Frechet > 10 * half.Frechet);
        Assert.True(noise.Sharpness > 1.2 && noise.Precision < 0.2);
    }

    private static async Task<(GeneratorJudge, Tensor, Tensor, int[])> Train()
    {
        var data = await DataSets.LoadAsync("synthetic-garments", new DataRequest { TrainCount = 1000, TestCount = 300 });
        Tensor train = Floats(data.Train), test = Floats(data.Test);
        var classifier = new ImageClassifier();
        classifier.Compile();
        classifier.Whole.Fit(classifier.InShape(train), data.Train.ToTensor("Label"), epochs: 5, batchSize: 32, seed: 1);
        return (new GeneratorJudge(classifier, train, test, Shape, threads: 2), train, test, data.Test.ToTensor("Label").Integers);
    }

    private static Tensor Floats(ImageDataView view) => new(Array.ConvertAll(view.Pixels.ToArray(), b => b / 255f), view.Count, 784);
}
