using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Models from the JSON that Keras's <c>to_json</c> and model files hold, of Keras 3 or 2, and back (as Keras 3).</summary>
public static class KerasModel
{
    /// <summary>Where a model's JSON says how it was compiled.</summary>
    internal const string CompileConfigKey = "compile_config";

    /// <summary>A model from the text of its JSON, its weights not drawn yet.</summary>
    /// <exception cref="KerasConfigException">The text is no JSON, or describes something that cannot be read.</exception>
    public static Model Read(string json) => Read(KerasConfig.Parse(json));

    /// <summary>A model from its JSON, its weights not drawn yet.</summary>
    /// <exception cref="KerasConfigException">The JSON describes something that cannot be read.</exception>
    public static Model Read(JsonNode json)
    {
        if (json is not JsonObject || json["config"] is not JsonObject config || json["class_name"] is not JsonValue name || !Describes(name.ToString()))
            throw new KerasConfigException($"A Keras model: expected an object with class_name Sequential or Functional and a config, got {KerasConfig.Shown(json)}.");
        try
        {
            var model = name.ToString() == "Sequential" ? Stack(config) : FunctionalConfig.Read(config);
            if (config["trainable"] is JsonValue trainable && trainable.TryGetValue(out bool learns) && !learns) model.Trainable = false;
            return model;
        }
        catch (LayerException error)
        {
            throw new KerasConfigException($"A Keras model: {error.Message}", error);
        }
    }

    /// <summary>The JSON of a model, as Keras 3 writes it.</summary>
    /// <exception cref="KerasConfigException">Keras has no such model: one that builds its layers itself, or whose inputs are not known yet.</exception>
    public static JsonObject Write(Model model)
    {
        if (model.GetType() != typeof(Model) && model is not Sequential)
            throw new KerasConfigException($"{model}: a {model.GetType().Name} computes by code of its own, which Keras does not have. Save its weights, or the models inside it.");
        return model is Sequential stack ? new JsonObject
        {
            ["module"] = "keras",
            ["class_name"] = "Sequential",
            ["config"] = WriteStack(stack),
            ["registered_name"] = null,
        }
        : new JsonObject
        {
            ["module"] = "keras.src.models.functional",
            ["class_name"] = "Functional",
            ["config"] = FunctionalConfig.Write(model),
            ["registered_name"] = "Functional",
        };
    }

    /// <summary>Compiles a model as the <c>compile_config</c> of its JSON, or the <c>training_config</c> of an <c>.h5</c>, says: optimizer (Keras's default if it names none), losses, their weights, metrics. One without a loss leaves the model uncompiled.</summary>
    /// <exception cref="KerasConfigException">The config cannot be read.</exception>
    public static void Compile(Model model, JsonObject compileConfig) => CompileConfig.Apply(model, compileConfig);

    internal static bool Describes(string className) => className is "Sequential" or "Functional" or "Model";

    private static Sequential Stack(JsonObject config)
    {
        var layers = new List<Layer>();
        foreach (var entry in config["layers"] as JsonArray ?? throw new KerasConfigException("A Sequential model: its config has no layers."))
        {
            // Keras 2 may leave the input to the first layer
            if (layers.Count == 0 && entry?["config"]?["batch_input_shape"] is JsonArray shape && entry["class_name"]?.ToString() != "InputLayer")
                layers.Add(LayerConfigs.Read(typeof(Input), "InputLayer", new JsonObject { ["batch_shape"] = shape.DeepClone() }));
            layers.Add(KerasConfig.Read<Layer>(entry!));
        }

        if (layers is not [Input, ..] && config["build_input_shape"] is JsonArray { Count: > 0 } built && built[0] is not JsonArray)
            layers.Insert(0, LayerConfigs.Read(typeof(Input), "InputLayer", new JsonObject { ["batch_shape"] = built.DeepClone() }));
        return new Sequential(layers, config["name"]?.ToString());
    }

    private static JsonObject WriteStack(Sequential stack)
    {
        IEnumerable<Layer> layers = stack.Inputs is [var input] ? stack.Layers.Prepend(input.Call.Layer) : stack.Layers;
        return new JsonObject
        {
            ["name"] = stack.Name,
            ["trainable"] = stack.Trainable,
            ["dtype"] = LayerConfigs.Policy(),
            ["layers"] = new JsonArray([.. layers.Select(KerasConfig.Write)]),
        };
    }
}
