using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

public class ImageClassifierTests
{
    [Fact]
    public void It_learns_to_tell_bars_apart_and_says_which_is_which()
    {
        var classifier = Trained(new(), epochs: 150);
        var (images, labels) = Bars(40);
        Assert.Equal(labels.Integers, classifier.ClassesOf(images));
    }

    [Fact]
    public void Features_are_those_that_the_classes_follow_from()
    {
        var classifier = Trained(new(), epochs: 1);
        var (images, _) = Bars(4);
        var features = classifier.FeaturesOf(images).Floats;
        var (kernel, bias) = (classifier.Whole.GetWeights()[^2].Floats, classifier.Whole.GetWeights()[^1].Floats);
        var shares = classifier.Whole.Predict(classifier.InShape(images)).Floats;

        Assert.Equal(4 * 5, features.Length);
        for (var i = 0; i < 4; i++)
        {
            double[] logits = [.. Enumerable.Range(0, 2).Select(c => bias[c] + Enumerable.Range(0, 5).Sum(f => (double)features[(i * 5) + f] * kernel[(f * 2) + c]))];
            Assert.Equal(1 / (1 + Math.Exp(logits[1] - logits[0])), shares[i * 2], 1e-5);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_features_whatever_threads_and_vector_width()
    {
        using WorkerPool one = new(1), three = new(3);
        var (images, _) = Bars(6);
        var expected = Trained(new() { Width = VectorWidth.Bits128, Pool = one }, epochs: 2).FeaturesOf(images).Floats;
        Assert.Equal(expected, Trained(new() { Width = VectorWidth.Bits512, Pool = three }, epochs: 2).FeaturesOf(images).Floats);
    }

    private static ImageClassifier Trained(SimdOptions options, int epochs)
    {
        var classifier = new ImageClassifier(new() { Side = 8, Filters = 2, Features = 5, Classes = 2 });
        classifier.Whole.Backend = classifier.Features.Backend = new SimdBackend(options);
        classifier.Compile();
        var (images, labels) = Bars(64);
        classifier.Whole.Fit(classifier.InShape(images), labels, epochs: epochs, batchSize: 16, seed: 1);
        return classifier;
    }

    // upright bars are class 0, lying ones class 1
    private static (Tensor Images, Tensor Labels) Bars(int count)
    {
        var (pixels, labels) = (new byte[count * 64], new int[count]);
        for (var i = 0; i < count; i++)
        {
            labels[i] = i % 2;
            var at = (i / 2 * 3 % 8);
            for (var k = 0; k < 8; k++) pixels[(i * 64) + (i % 2 == 0 ? (k * 8) + at : (at * 8) + k)] = 255;
        }

        return (new Tensor(pixels, count, 64), new Tensor(labels, count, 1));
    }
}
