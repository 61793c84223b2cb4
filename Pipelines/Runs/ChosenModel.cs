using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Runs;

/// <summary>A model named on the command line that makes images of images, with what is known of its training.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Model">The model.</param>
/// <param name="Recipe">How its original is trained, or null.</param>
/// <param name="Optimizer">The optimizer of the model file, or null.</param>
/// <param name="Loss">The loss of the model file, or null.</param>
/// <param name="Weights">The weights beside the model file, or null.</param>
internal sealed record ChosenModel(string Name, Model Model, Recipe? Recipe = null, Optimizer? Optimizer = null, Loss? Loss = null, string? Weights = null)
{
    /// <summary>The model's file in the folder of a run.</summary>
    public const string ModelFile = "model.json";

    /// <summary>The weights' file in the folder of a run.</summary>
    public const string WeightsFile = "weights.npz";

    /// <summary>Finds a model: the zoo's by name, sized for the images; a Keras model JSON file; the folder of an earlier run.</summary>
    /// <param name="nameOrPath">What the user typed.</param>
    /// <param name="images">The size of the images.</param>
    /// <param name="codeSize">Neurons of a zoo model's code; null: the original's.</param>
    /// <exception cref="UsageException">There is none, or the option does not apply.</exception>
    /// <exception cref="TextException">The file cannot be read.</exception>
    public static ChosenModel Find(string nameOrPath, ImageShape images, int? codeSize = null)
    {
        var names = string.Join(", ", ModelZoo.Names);
        if (ModelZoo.Knows(nameOrPath)) return FromZoo(nameOrPath, images, codeSize);
        if (codeSize is not null) throw new UsageException(ModelTexts.NoSize.With(nameOrPath, names));
        if (Directory.Exists(nameOrPath))
        {
            var file = Path.Combine(nameOrPath, ModelFile);
            if (!File.Exists(file)) throw new UsageException(ModelTexts.FolderWithoutModel.With(nameOrPath, ModelFile, names));
            var weights = Path.Combine(nameOrPath, WeightsFile);
            return KerasModelFile.Read(file, images) with { Name = RunRecord.ModelOf(nameOrPath) ?? Path.GetFileName(Path.GetFullPath(nameOrPath)), Weights = File.Exists(weights) ? weights : null };
        }

        if (File.Exists(nameOrPath)) return KerasModelFile.Read(nameOrPath, images);
        throw new UsageException(ModelTexts.Unknown.With(nameOrPath, Nearest.Of(nameOrPath, ModelZoo.Names), names));
    }

    /// <summary>Refuses a model that does not make images of this size of images of this size.</summary>
    /// <exception cref="TextException">It does not.</exception>
    public void CheckFits(DataSet data)
    {
        if (Model.Inputs is not [var input] || Model.Outputs is not [var output])
            throw new TextException(ModelTexts.NotOneToOne.With(Name, Model.Inputs.Count, Model.Outputs.Count));
        var length = data.Shape.Length;
        if (input.Type != DType.Float32 || input.Shape.From(1).Length() != length)
            throw new TextException(ModelTexts.WrongInput.With(Name, input.Shape.From(1).ToString(), data.Name, data.Shape.ToString(), length));
        if (output.Shape.From(1).Length() != length)
            throw new TextException(ModelTexts.WrongOutput.With(Name, output.Shape.From(1).ToString(), data.Name, data.Shape.ToString(), length));
    }

    /// <summary>Images as the model's inputs take them, and as its outputs give them: raw pixels, held once when both shapes are the same.</summary>
    public Samples SamplesOf(IDataView images)
    {
        var pixels = images.ToTensor(ImageColumns.Pixels);
        var inputs = Shaped(pixels, Model.Inputs[0].Shape);
        return new Samples(inputs, Model.Outputs[0].Shape == Model.Inputs[0].Shape ? inputs : Shaped(pixels, Model.Outputs[0].Shape));
    }

    private static Tensor Shaped(Tensor pixels, Shape shape) => pixels.Reshape([pixels.Rows, .. shape.Skip(1).Select(d => d.Factor)]);

    private static ChosenModel FromZoo(string name, ImageShape images, int? codeSize)
    {
        var known = ModelZoo.SizesOf(name);
        var sizes = new Dictionary<string, int>();
        if (known.Contains("Inputs")) sizes["Inputs"] = images.Length;
        if (known.Contains("Side") && images is { Channels: 1 } && images.Height == images.Width) sizes["Side"] = images.Height;
        if (codeSize is { } code)
        {
            if (!known.Contains("CodeSize"))
                throw new UsageException(ModelTexts.NoSize.With(name, string.Join(", ", ModelZoo.Names.Where(n => ModelZoo.SizesOf(n).Contains("CodeSize")))));
            sizes["CodeSize"] = code;
        }

        var zoo = Create(name, images, sizes);
        return new ChosenModel(ModelZoo.Names.First(n => n.Equals(name, StringComparison.OrdinalIgnoreCase) || n.Equals(name + "-autoencoder", StringComparison.OrdinalIgnoreCase)), zoo.Trained, zoo.Recipe);
    }

    private static ZooModel Create(string name, ImageShape images, Dictionary<string, int> sizes)
    {
        try
        {
            return ModelZoo.Create(name, sizes);
        }
        catch (Exception e) when (e is LayerException or GraphException or ArgumentException)
        {
            throw new TextException(ModelTexts.NotForSize.With(name, images.ToString(), e.Message), e);
        }
    }
}
