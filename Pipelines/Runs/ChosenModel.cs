using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Runs;

/// <summary>A model of images named on the command line, with what is known of its training.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Model">The model.</param>
/// <param name="Optimizers">The optimizers of the model file, one a phase of training; none where it names none.</param>
/// <param name="Loss">The loss of the model file, or null.</param>
/// <param name="Weights">The weights beside the model file, or null.</param>
internal sealed record ChosenModel(string Name, Model Model, IReadOnlyList<Optimizer>? Optimizers = null, Loss? Loss = null, string? Weights = null)
{
    /// <summary>The model's file in the folder of a run.</summary>
    public const string ModelFile = "model.json";

    /// <summary>The weights' file in the folder of a run.</summary>
    public const string WeightsFile = "weights.npz";

    /// <summary>The training's state in the folder of a run.</summary>
    public const string StateFile = "state.npz";

    /// <summary>The state of its training so far, beside its weights: what <see cref="EarlierTraining"/> reads; null where there is none.</summary>
    public string? State { get; init; }

    /// <summary>The autoencoder of the zoo that it is, or null.</summary>
    public ZooModel? Zoo { get; init; }

    /// <summary>The generative model of the zoo that it is, or null.</summary>
    public IGenerativeModel? Generative => Model as IGenerativeModel;

    /// <summary>What its file says of it: the zoo's name, sizes, the size of images.</summary>
    public ModelNote? Note { get; init; }

    /// <summary>How its original is trained, or null.</summary>
    public Recipe? Recipe => Zoo?.Recipe;

    /// <summary>For how many epochs its original is trained, or null.</summary>
    public int? Epochs => Recipe?.Epochs ?? Generative?.Epochs;

    /// <summary>Images a step of its original, or null.</summary>
    public int? BatchSize => Recipe?.BatchSize ?? Generative?.BatchSize;

    /// <summary>Whether it makes images of images; a GAN makes them of codes alone.</summary>
    public bool Reconstructs => Generative is null or { Encoder: not null };

    /// <summary>The shape of the images that it gives, without the batch.</summary>
    public Shape Output => (Generative?.Generator ?? Model).Outputs[0].Shape.From(1);

    /// <summary>Every name of the zoo, in order.</summary>
    public static IReadOnlyList<string> Names => [.. ModelZoo.Names.Concat(GenerativeZoo.Names).Order(StringComparer.Ordinal)];

    /// <summary>Finds a model: the zoo's by name, sized for the images; a model file (JSON, <c>.keras</c>, <c>.h5</c>); the folder of an earlier run.</summary>
    /// <param name="nameOrPath">What the user typed.</param>
    /// <param name="images">The size of the images; null: that of the model file, or the original's.</param>
    /// <param name="codeSize">Numbers of a zoo model's code; null: the original's.</param>
    /// <exception cref="UsageException">There is none, or the option does not apply.</exception>
    /// <exception cref="TextException">The file cannot be read.</exception>
    public static ChosenModel Find(string nameOrPath, ImageShape? images, int? codeSize = null)
    {
        Check(nameOrPath, codeSize);
        if (ZooChoice.Knows(nameOrPath)) return ZooChoice.ForImages(nameOrPath, images, codeSize);
        if (Directory.Exists(nameOrPath))
        {
            var (file, name) = (Path.Combine(nameOrPath, ModelFile), RunRecord.ModelOf(nameOrPath) ?? Path.GetFileName(Path.GetFullPath(nameOrPath)));
            if (!File.Exists(file)) return WholeModelFile.Read(nameOrPath) with { Name = name };
            var (weights, state) = (Path.Combine(nameOrPath, WeightsFile), Path.Combine(nameOrPath, StateFile));
            return KerasModelFile.Read(file, images) with
            {
                Name = name,
                Weights = File.Exists(weights) ? weights : null,
                State = File.Exists(state) ? state : null,
            };
        }

        return WholeModelFile.IsNamed(nameOrPath) ? WholeModelFile.Read(nameOrPath) : KerasModelFile.Read(nameOrPath, images);
    }

    /// <summary>What is meant where weights are needed: a folder of an earlier run that is called as a model of the zoo, if no weights are named, since it has some.</summary>
    /// <param name="nameOrPath">What the user typed.</param>
    /// <param name="weights">The weights' file that the user named, or null.</param>
    public static string Weighted(string nameOrPath, string? weights) =>
        weights is null && ZooChoice.Knows(nameOrPath) && File.Exists(Path.Combine(nameOrPath, ModelFile)) ? Path.Combine(".", nameOrPath) : nameOrPath;

    /// <summary>Refuses a name or path where no model is, and an option that does not apply, before anything is read or downloaded.</summary>
    /// <param name="nameOrPath">What the user typed.</param>
    /// <param name="codeSize">Numbers of a zoo model's code, or null.</param>
    /// <exception cref="UsageException">There is none.</exception>
    /// <exception cref="TextException">What is there is no model.</exception>
    public static void Check(string nameOrPath, int? codeSize = null)
    {
        var isKnown = ZooChoice.Knows(nameOrPath);
        if (!isKnown && !File.Exists(nameOrPath) && !Directory.Exists(nameOrPath)) throw new UsageException(ModelTexts.Unknown.With(nameOrPath, Suggestion.Of(nameOrPath, [.. Names, .. ModelZoo.ShortNames, .. GenerativeZoo.ShortNames])));
        if (codeSize is not null && !(isKnown && ZooChoice.IsSizable(nameOrPath))) throw new UsageException(ModelTexts.NoSize.With(nameOrPath, string.Join(", ", ZooChoice.Sizable())));
        if (!isKnown && File.Exists(nameOrPath)) ModelContent.Check(nameOrPath);
        if (!isKnown && Directory.Exists(nameOrPath) && !File.Exists(Path.Combine(nameOrPath, ModelFile)) && !File.Exists(Path.Combine(nameOrPath, WholeModelFile.Name)) && FileFormats.Find(nameOrPath) is null)
            throw new UsageException(ModelTexts.FolderWithoutModel.With(nameOrPath, ModelFile, string.Join(", ", Names)));
    }

    /// <summary>Refuses a model that cannot be trained and judged on these images.</summary>
    /// <exception cref="TextException">It cannot.</exception>
    public void CheckFits(DataSet data)
    {
        var length = data.Shape.Length;
        if (Note is { Zoo: { } zoo } note && Output.Length() != length)
        {
            throw new TextException(ZooChoice.CanBeFor(zoo, data.Shape)
                ? ModelTexts.MadeForOtherImages.With(Name, note.Images.Said(), data.Name, data.Shape.Said(), zoo)
                : ModelTexts.NotForSuchImages.With(Name, data.Name, data.Shape.Said(), string.Join(", ", ZooChoice.ForAnyImages())));
        }

        if (Generative is { } generative)
        {
            if (Output.Length() != length) throw new TextException(ModelTexts.WrongOutput.With(Name, Output.ToString(), data.Name, data.Shape.Said(), length));
            if (generative.NeedsLabels && data.Train.Labels is null) throw new TextException(ModelTexts.NeedsLabels.With(Name, data.Name));
            return;
        }

        if (Model.Inputs is not [var input] || Model.Outputs is not [var output])
            throw new TextException(ModelTexts.NotOneToOne.With(Name, Model.Inputs.Count, Model.Outputs.Count));
        if (Zoo is null && (input.Type != DType.Float32 || input.Shape.From(1).Length() != length))
            throw new TextException(ModelTexts.WrongInput.With(Name, input.Shape.From(1).ToString(), data.Name, data.Shape.Said(), length));
        if (output.Shape.From(1).Length() != length)
            throw new TextException(ModelTexts.WrongOutput.With(Name, output.Shape.From(1).ToString(), data.Name, data.Shape.Said(), length));
    }

    /// <summary>Says how the model is to be trained: as its file says, or its original.</summary>
    /// <param name="loss">What is minimized; passed over by a model that has a loss of its own.</param>
    /// <param name="optimizer">Another optimizer, by its name, one of its kind for each phase of training; null, or the name of the model's own: that.</param>
    /// <exception cref="UsageException">There is no such optimizer.</exception>
    public void Compile(Loss? loss, string? optimizer = null)
    {
        if (Generative is { } generative)
        {
            generative.Compile();
            if (IsOwn(optimizer) && Optimizers!.Count == Model.Optimizers.Count) Model.Compile(Optimizers);
            else if (optimizer is not null) Model.Compile([.. Model.Optimizers.Select(_ => KnownNames.Optimizer(optimizer))]);
            return;
        }

        var own = IsOwn(optimizer) ? Optimizers![0] : null;
        Model.Compile(own ?? KnownNames.Optimizer(optimizer ?? Recipe?.Optimizer ?? "adam"), loss, [.. (Recipe?.Metrics ?? []).Select(KnownNames.Metric)]);
    }

    private bool IsOwn(string? optimizer) => Optimizers is { Count: > 0 } && (optimizer is null || Optimizers.All(o => o.GetType() == KnownNames.Optimizer(optimizer).GetType()));

    /// <summary>Whether the model's inputs are other pictures than those it should give: noisy or small ones.</summary>
    public bool ChangesInputs => Zoo is { ChangesInputs: true };

    /// <summary>Images as the model's inputs take them and, unless its loss needs none, as its outputs give them; held once when both are the same.</summary>
    /// <param name="images">Images of the size that the model was made for.</param>
    /// <param name="seed">The seed of noise that is put on them.</param>
    public Samples SamplesOf(ImageDataView images, ulong seed = 0)
    {
        var pixels = images.ToTensor(ImageColumns.Pixels);
        if (Generative is { } generative) return generative.SamplesOf(pixels, generative.NeedsLabels ? images.ToTensor(ImageColumns.Label) : null);
        if (Zoo is not null) return Zoo.SamplesOf(pixels, seed);
        var inputs = Shaped(pixels, Model.Inputs[0].Shape);
        return new Samples(inputs, Model.Outputs[0].Shape == Model.Inputs[0].Shape ? inputs : Shaped(pixels, Model.Outputs[0].Shape));
    }

    private static Tensor Shaped(Tensor pixels, Shape shape) => pixels.Reshape([pixels.Rows, .. shape.Skip(1).Select(d => d.Factor)]);
}
