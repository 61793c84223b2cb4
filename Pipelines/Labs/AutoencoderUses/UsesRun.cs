using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses;

/// <summary>What the parts of this lab hand on to each other.</summary>
/// <param name="lab">The lab.</param>
/// <param name="context">What it runs with.</param>
internal sealed class UsesRun(Lab lab, LabContext context) : LabRun(lab, context)
{
    private const string Normalized = nameof(Normalized);

    private readonly Dictionary<(object What, LabImages Images), ScoredImages> _scored = [];
    private Pca? _components;

    /// <summary>What is trained, and for how long.</summary>
    public Plan Plan { get; } = Plan.Of(context.Settings.Quick);

    /// <summary>The numbers so far.</summary>
    public UsesResults Results { get; } = new();

    /// <summary>The pictures so far.</summary>
    public UsesPictures Pictures { get; } = new();

    /// <summary>The class of each training image.</summary>
    public int[] TrainLabels { get; private set; } = [];

    /// <summary>The class of each test image.</summary>
    public int[] TestLabels { get; private set; } = [];

    /// <summary>How many classes there are.</summary>
    public int Classes { get; private set; }

    /// <summary>The convolutional autoencoder of the lab's own images.</summary>
    public ConvolutionalAutoencoder? Convolutional { get; set; }

    /// <summary>The dense autoencoder of the lab's own images, trained on cross-entropy.</summary>
    public ShallowAutoencoder? Dense { get; set; }

    /// <summary>The super-resolution model of the lab's own images.</summary>
    public SuperResolutionAutoencoder? Enlarger { get; set; }

    /// <summary>The autoencoder with a 2-D code.</summary>
    public PlaneAutoencoder? Plane { get; set; }

    /// <summary>The principal components of the training images, as many as the dense models' code has numbers.</summary>
    public Pca Components => _components ??= Pca.Fit(Images.Train.Inputs[0].Bytes, Shape.Length, Math.Min(Plan.Code, Math.Min(Images.TrainCount, Shape.Length)), Threads);

    /// <summary>Finds the classes, which several parts need.</summary>
    /// <exception cref="TextException">The images have none, or less than two.</exception>
    public void LoadClasses()
    {
        if (Images.TrainLabels is not { } train || Images.TestLabels is not { } test || train.Distinct().Count() < 2) throw new TextException(UsesTexts.NoClasses.With(Data.Set.Name));
        (TrainLabels, TestLabels, Classes) = (train, test, train.Concat(test).Max() + 1);
    }

    /// <summary>Images with a column of flat, normalized ones.</summary>
    public IDataView Prepared(IDataView raw)
    {
        var prepare = Ml.Transforms.NormalizePixels(Normalized, ImageColumns.Pixels).Append(Ml.Transforms.FlattenImages(LabImages.Features, Normalized));
        return prepare.Fit(raw).Transform(raw);
    }

    /// <summary>A column that something makes of the flat images, as rows of images.</summary>
    /// <param name="prepared">A view of <see cref="Prepared"/>.</param>
    /// <param name="make">For an output and an input column, what makes it.</param>
    public static Tensor Column(IDataView prepared, Func<string, string, IEstimator<ITransformer>> make)
    {
        const string Made = nameof(Made);
        return make(Made, LabImages.Features).Fit(prepared).Transform(prepared).ToTensor(Made);
    }

    /// <summary>Scores what something makes of the flat test images.</summary>
    /// <param name="images">Whose test images.</param>
    /// <param name="make">For an output and an input column, what makes it.</param>
    /// <param name="keepImages">Whether figures will show the results.</param>
    public ScoredImages Restore(LabImages images, Func<string, string, IEstimator<ITransformer>> make, bool keepImages = true)
    {
        Context.Stop.ThrowIfCancellationRequested();
        return ScoredImages.Of(Ml, images.TestView, LabImages.Features, images.Shape, make, keepImages);
    }

    /// <summary>The scores of what restores test images, found once: several parts look at the same.</summary>
    /// <param name="what">The model, or the name of a method.</param>
    /// <param name="images">Whose test images.</param>
    /// <param name="score">Scores them.</param>
    public ScoredImages Once(object what, LabImages images, Func<ScoredImages> score)
    {
        if (!_scored.TryGetValue((what, images), out var scored)) _scored[(what, images)] = scored = score();
        return scored;
    }

    /// <summary>The scores of a model's reconstructions of test images.</summary>
    public ScoredImages Reconstructed(Model model, LabImages images) =>
        Once(model, images, () => Restore(images, (output, input) => Ml.Transforms.ReconstructImages(output, input, model, Plan.Batch)));

    /// <summary>A half of a model on the run's threads.</summary>
    public Model Half(Model half) => Prepare(half, Seed);

    /// <summary>Notes the size of a model's code.</summary>
    public void Note(Text name, Autoencoder model) => Results.Codes.Add(
        new CodeSize(name, Length(model.Whole.Inputs[0].Shape), Length(model.Encoder.Outputs[0].Shape), model.Whole.ParameterCount));

    private static int Length(Shape shape) => shape.From(1).Length();
}
