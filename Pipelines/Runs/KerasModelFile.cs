using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Models in the JSON of Keras's <c>to_json</c>, with a <see cref="ModelNote"/>; a model that Keras has no JSON for is its note alone.</summary>
internal static class KerasModelFile
{
    private const string CompileEntry = "compile_config", PhasesEntry = "optimizers";

    /// <summary>Reads a model, and the optimizer and loss of its <c>compile_config</c> where it has one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="images">The size of the images; null: that of the file.</param>
    /// <exception cref="TextException">It cannot be read; the message names the file.</exception>
    public static ChosenModel Read(string path, ImageShape? images)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(path)) ?? throw new JsonException();
            var (note, compile) = (ModelNote.Of(json), json is JsonObject ? json[CompileEntry] as JsonObject : null);
            IReadOnlyList<Optimizer>? optimizers = compile?["optimizer"] is { } how ? [KerasConfig.Read<Optimizer>(how)]
                : compile?[PhasesEntry] is JsonArray phases ? [.. phases.Select(p => KerasConfig.Read<Optimizer>(p ?? throw new JsonException()))] : null;
            var loss = compile?["loss"] is (JsonValue or JsonObject) and { } what ? KerasConfig.Read<Loss>(what) : null;
            if (note?.Zoo is { } zoo && ZooChoice.Knows(zoo)) return ZooChoice.Create(zoo, note.Sizes, note.Images) with { Optimizers = optimizers, Loss = loss };

            var model = KerasModel.Read(json);
            if (model is Sequential { Inputs.Count: 0 } stack && (images ?? note?.Images) is { } shape) stack.Build(shape.Length);
            return new ChosenModel(model.Name, model, optimizers, loss) { Note = note };
        }
        catch (JsonException e)
        {
            throw new TextException(ModelTexts.Unreadable.With(path, ModelTexts.NotText), e);
        }
        catch (Exception e) when (e is KerasConfigException or LayerException or IOException or UnauthorizedAccessException)
        {
            throw new TextException(ModelTexts.Unreadable.With(path, LibraryMessage.Of(e)), e);
        }
    }

    /// <summary>Whether a file describes no layers: what it keeps of a model that computes by code of its own is its name in the zoo and its sizes.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static bool IsNameAlone(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) is JsonObject json && json["class_name"] is null && ModelNote.Of(json)?.Zoo is not null;
        }
        catch (Exception damage) when (damage is JsonException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>A model's JSON with optimizer, loss and note.</summary>
    /// <param name="model">The model, compiled.</param>
    /// <param name="loss">What was minimized; null for a model with a loss of its own.</param>
    /// <param name="note">What mlgen must know to make it again.</param>
    public static string Write(Model model, Loss? loss, ModelNote note)
    {
        var json = JsonOf(model);
        json[CompileEntry] = loss is null ? new JsonObject { [PhasesEntry] = new JsonArray([.. model.Optimizers.Select(KerasConfig.Write)]) }
            : new JsonObject { ["optimizer"] = KerasConfig.Write(model.Optimizer), ["loss"] = KerasConfig.Write(loss) };
        json[ModelNote.Entry] = note.ToJson();
        return ResultJson.Text(json);
    }

    private static JsonObject JsonOf(Model model)
    {
        try
        {
            return KerasModel.Write(model);
        }
        catch (KerasConfigException)
        {
            // A model that computes by code of its own has no JSON of Keras's; its name in the zoo and its sizes are what is kept of it.
            return [];
        }
    }
}
