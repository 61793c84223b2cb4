using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs;

/// <summary>The images of a data set as a lab's models take them: normalized (x / 255), flat or as images.</summary>
internal sealed class LabImages
{
    /// <summary>The column of flat, normalized images.</summary>
    public const string Features = nameof(Features);

    private const string Normalized = nameof(Normalized);

    private Samples? _train;

    private LabImages(LabData data, IDataView test)
    {
        (Data, TestView) = (data, test);
        // Raw pixels, which a program sees as the same x / 255f: a quarter of the memory.
        var pixels = data.Train.ToTensor(ImageColumns.Pixels);
        pixels = pixels.Reshape(pixels.Rows, pixels.RowLength);
        _train = (pixels, pixels);
        Test = test.ToSamples(Features, Features);
        TrainCount = _train.Count;
    }

    /// <summary>The data set, and what the reader must know of it.</summary>
    public LabData Data { get; }

    /// <summary>The data set's name.</summary>
    public string Name => Data.Set.Name;

    /// <summary>The size of an image.</summary>
    public ImageShape Shape => Data.Set.Shape;

    /// <summary>The name of each class; empty when there are none.</summary>
    public IReadOnlyList<Text> ClassNames => Data.Set.ClassNames;

    /// <summary>The test images as columns, <see cref="Features"/> included.</summary>
    public IDataView TestView { get; }

    /// <summary>Flat training images, which are their own targets: raw pixels, which programs see normalized.</summary>
    /// <exception cref="InvalidOperationException">They have been released.</exception>
    public Samples Train => _train ?? throw new InvalidOperationException("The training images have been released.");

    /// <summary>Flat test images, which are their own targets.</summary>
    public Samples Test { get; }

    /// <summary>Training images as such: (count, height, width, channels), the same memory as the flat ones, raw pixels as they are.</summary>
    public Tensor TrainImages => AsImages(Train);

    /// <summary>Test images as such: (count, height, width, channels), the same memory as the flat ones.</summary>
    public Tensor TestImages => AsImages(Test);

    /// <summary>The class of each training image, from 0; null when there are no labels.</summary>
    public int[]? TrainLabels => Labels(Data.Set.Train, TrainCount);

    /// <summary>The class of each test image, from 0; null when there are no labels.</summary>
    public int[]? TestLabels => Labels(Data.Set.Test, Test.Count);

    /// <summary>How many training images there are, released or not.</summary>
    public int TrainCount { get; }

    /// <summary>The first training images, flat and normalized, in memory of their own: four bytes a pixel.</summary>
    /// <param name="count">How many at most; all by default.</param>
    public Tensor NormalizedTraining(int count = int.MaxValue) => Train.Inputs[0].ToFloats(0, Math.Min(count, TrainCount));

    /// <summary>Normalizes and flattens the images of a data set.</summary>
    public static LabImages Of(MLContext ml, LabData data)
    {
        var prepared = ml.Transforms.NormalizePixels(Normalized, ImageColumns.Pixels).Append(ml.Transforms.FlattenImages(Features, Normalized)).Fit(data.Train);
        return new LabImages(data, prepared.Transform(data.Test));
    }

    /// <summary>The name of a class in every language, its number where there is no name.</summary>
    public Text ClassName(int label) => label >= 0 && label < ClassNames.Count ? ClassNames[label] : Text.FromString(FormattableString.Invariant($"{label}"));

    /// <summary>Gives the memory of the training images back, once nothing is trained any more.</summary>
    public void ReleaseTraining() => _train = null;

    private Tensor AsImages(Samples samples) => samples.Inputs[0].Reshape(samples.Count, Shape.Height, Shape.Width, Shape.Channels);

    private static int[]? Labels(ImageDataView view, int count) => view.Labels is { } labels ? Array.ConvertAll(labels.Span[..count].ToArray(), l => (int)l) : null;
}
