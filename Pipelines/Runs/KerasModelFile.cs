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

/// <summary>Models in the JSON of Keras's <c>to_json</c>.</summary>
internal static class KerasModelFile
{
    /// <summary>Reads a model, and the optimizer and loss of its <c>compile_config</c> where it has one.</summary>
    /// <exception cref="TextException">It cannot be read; the message names the file.</exception>
    public static ChosenModel Read(string path, ImageShape images)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(path)) ?? throw new JsonException();
            var model = KerasModel.Read(json);
            if (model is Sequential { Inputs.Count: 0 } stack) stack.Build(images.Length);
            var compile = json is JsonObject ? json["compile_config"] as JsonObject : null;
            return new ChosenModel(model.Name, model, null,
                compile?["optimizer"] is { } optimizer ? KerasConfig.Read<Optimizer>(optimizer) : null,
                compile?["loss"] is (JsonValue or JsonObject) and { } loss ? KerasConfig.Read<Loss>(loss) : null);
        }
        catch (JsonException e)
        {
            throw new TextException(ModelTexts.Unreadable.With(path, ModelTexts.NotText), e);
        }
        catch (Exception e) when (e is KerasConfigException or LayerException)
        {
            throw new TextException(ModelTexts.Unreadable.With(path, e.Message), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TextException(ModelTexts.Unreadable.With(path, new Text("{0}.", "{0}.").With(FileFault.Of(e))), e);
        }
    }

    /// <summary>The model's JSON with optimizer and loss, or null where Keras has no such model.</summary>
    public static string? Write(Model model, Optimizer optimizer, Loss loss)
    {
        try
        {
            var json = KerasModel.Write(model);
            json["compile_config"] = new JsonObject { ["optimizer"] = KerasConfig.Write(optimizer), ["loss"] = KerasConfig.Write(loss) };
            return ResultJson.Text(json);
        }
        catch (KerasConfigException)
        {
            // A model that computes by code of its own has no JSON; its weights and its zoo name are what is kept of it.
            return null;
        }
    }
}
