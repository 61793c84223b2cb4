using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The training that left a folder's <see cref="ChosenModel.StateFile"/>: weights, optimizers and figures as they were at the end of its last whole epoch.</summary>
/// <param name="state">The file's content.</param>
/// <param name="path">The file.</param>
/// <param name="about">What it says of itself.</param>
internal sealed class EarlierTraining(TrainingState state, string path, JsonObject about)
{
    private const string Measured = "measured", Optimizers = "optimizers";

    /// <summary>What <see cref="TrainingState"/> keeps beside the numbers.</summary>
    /// <param name="model">The model, compiled.</param>
    /// <param name="measured">What <see cref="MeasuredBy"/> says of its figures.</param>
    public static string About(Model model, JsonObject measured) => new JsonObject { [Measured] = measured.DeepClone(), [Optimizers] = Kinds(model.Optimizers) }.ToJsonString();

    /// <summary>What decides about the figures of a training beside the model: those of two trainings make one curve where all of it is equal.</summary>
    /// <param name="chosen">The model.</param>
    /// <param name="data">Its images.</param>
    /// <param name="loss">What it minimizes; null for a model with a loss of its own.</param>
    /// <param name="validationSplit">The share of the training images that validates, or null.</param>
    /// <param name="seed">The seed of noise on images.</param>
    public static JsonObject MeasuredBy(ChosenModel chosen, DataSet data, Loss? loss, double? validationSplit, int seed) => new()
    {
        ["images"] = SampleHashes.Of(data),
        ["loss"] = loss is null ? null : KerasConfig.Write(loss),
        ["validationSplit"] = validationSplit,
        ["noise"] = chosen.ChangesInputs ? seed : null,
    };

    /// <summary>Reads it.</summary>
    /// <exception cref="TextException">The file is damaged, or something else.</exception>
    public static EarlierTraining Read(string path)
    {
        try
        {
            var state = TrainingState.Read(path);
            return JsonNode.Parse(state.About) is JsonObject about ? new EarlierTraining(state, path, about) : throw new JsonException();
        }
        catch (Exception e) when (e is NpzException or JsonException)
        {
            throw new TextException(EarlierTrainingTexts.Damaged.With(path), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(EarlierTrainingTexts.Unreadable.With(path, FileFault.Of(e)), e);
        }
    }

    /// <summary>The figures so far.</summary>
    public EpochFigures Figures => new(state.Figures);

    /// <summary>Whether a model is compiled with optimizers of the same kinds and options: others have no use for the state.</summary>
    public bool HasOptimizersOf(Model model) => about[Optimizers]?.ToJsonString() == Kinds(model.Optimizers).ToJsonString();

    /// <summary>What the figures were measured with that is now another; none: they go on.</summary>
    public IReadOnlyList<Text> Differences(JsonObject measured) =>
    [
        .. new (string Key, Text What)[] { ("images", EarlierTrainingTexts.Images), ("loss", EarlierTrainingTexts.Loss), ("validationSplit", EarlierTrainingTexts.ValidationSplit), ("noise", EarlierTrainingTexts.Noise) }
            .Where(d => measured[d.Key]?.ToJsonString() != (about[Measured] as JsonObject)?[d.Key]?.ToJsonString()).Select(d => d.What),
    ];

    /// <summary>Gives a model, compiled with optimizers of the same kinds, its weights and their state.</summary>
    /// <exception cref="TextException">It is another model's.</exception>
    public void ApplyTo(Model model)
    {
        try
        {
            state.ApplyTo(model);
        }
        catch (ModelFileException e)
        {
            throw new TextException(EarlierTrainingTexts.OfAnother.With(path, model.Name), e);
        }
    }

    // with all options but the rate, which a training may change
    private static JsonArray Kinds(IEnumerable<Optimizer> optimizers) => new([.. optimizers.Select(o =>
    {
        var kind = KerasConfig.Write(o);
        (kind["config"] as JsonObject)?.Remove("learning_rate");
        return (JsonNode?)kind;
    })]);
}
