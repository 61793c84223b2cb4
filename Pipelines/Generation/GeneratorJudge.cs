using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Generation;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.Pipelines.Generation;

/// <summary>Judges generated images by a classifier trained on the training split: what they show, how they lie among real ones, whether they are copies.</summary>
public sealed class GeneratorJudge
{
    private const int Neighbours = 3;
    private const double CopyQuantile = 0.01;

    private readonly ImageClassifier _classifier;
    private readonly Tensor _training, _real;
    private readonly ImageShape _shape;
    private readonly int _threads, _compared;
    private readonly Lazy<float[]> _realFeatures;
    private readonly Lazy<double[]> _heldOut;

    /// <summary>A judge.</summary>
    /// <param name="classifier">Trained on the training images alone.</param>
    /// <param name="training">Training images, flat, numbers from 0 to 1.</param>
    /// <param name="heldOut">Real images that neither the classifier nor a generator has been trained on.</param>
    /// <param name="shape">The size of an image.</param>
    /// <param name="threads">At most so many; their number changes no bit.</param>
    /// <param name="compared">How many of the images, the first, are compared with every training image, which takes longer than all else; at least 1.</param>
    public GeneratorJudge(ImageClassifier classifier, Tensor training, Tensor heldOut, ImageShape shape, int threads = 1, int compared = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(compared, 1);
        (_classifier, _training, _real, _shape, _threads, _compared) = (classifier, training, heldOut, shape, threads, compared);
        _realFeatures = new(() => classifier.FeaturesOf(heldOut).Floats);
        _heldOut = new(() => NearestTraining(First(heldOut)).Distances);
    }

    /// <summary>How many features an image has.</summary>
    public int FeatureCount => _classifier.Features.Outputs[0].Shape.Last.Factor;

    /// <summary>How many classes there are.</summary>
    public int ClassCount => _classifier.Whole.Outputs[0].Shape.Last.Factor;

    /// <summary>The share of images whose class the classifier finds.</summary>
    /// <param name="images">Images that it was not trained on.</param>
    /// <param name="labels">Their classes.</param>
    public double Accuracy(Tensor images, IReadOnlyList<int> labels)
    {
        var found = ClassesOf(images);
        return (double)found.Zip(labels).Count(p => p.First == p.Second) / found.Length;
    }

    /// <summary>The class that the classifier finds in each image.</summary>
    public int[] ClassesOf(Tensor images) => _classifier.ClassesOf(images);

    /// <summary>The nearest training image of each image: its place and its Euclidean distance.</summary>
    /// <param name="images">Images, numbers from 0 to 1.</param>
    public (int[] Places, double[] Distances) NearestTraining(Tensor images)
    {
        var nearest = NearestNeighbours.Of(images.Floats, _training.Floats, _shape.Length, 1, _threads);
        return ([.. Enumerable.Range(0, images.Rows).Select(i => nearest.Indices(i)[0])], [.. Enumerable.Range(0, images.Rows).Select(i => nearest.Distance(i, 0))]);
    }

    /// <summary>Judges a set of generated images; best as many as there are held-out ones.</summary>
    /// <param name="generated">More than three images, numbers from 0 to 1, all finite.</param>
    /// <exception cref="ArgumentException">There are too few, or one is not finite.</exception>
    public GeneratorScores Of(Tensor generated)
    {
        var features = _classifier.FeaturesOf(generated).Floats;
        var sets = PrecisionRecall.Of(_realFeatures.Value, features, FeatureCount, Neighbours, _threads);
        var classes = ClassesOf(generated);
        var distances = NearestTraining(First(generated)).Distances;
        var near = Quantiles.Of(_heldOut.Value, CopyQuantile);
        return new GeneratorScores(
            generated.Rows, FrechetDistance.Of(_realFeatures.Value, features, FeatureCount, _threads), sets.Precision, sets.Recall,
            RelativeSharpness.Of(generated.Floats, _real.Floats, _shape), RelativeDiversity.Of(generated.Floats, _real.Floats, _shape.Length),
            [.. Enumerable.Range(0, ClassCount).Select(c => (double)classes.Count(found => found == c) / classes.Length)],
            Quantiles.Median(distances), Quantiles.Median(_heldOut.Value), (double)distances.Count(d => d < near) / distances.Length);
    }

    private Tensor First(Tensor images) => images.Rows <= _compared ? images : images.Slice(0, _compared);
}
