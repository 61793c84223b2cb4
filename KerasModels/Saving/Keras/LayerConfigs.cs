using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Configs of layers: made from each layer's record of options.</summary>
internal static class LayerConfigs
{
    public static Layer Read(Type type, string className, JsonObject given)
    {
        var where = given["name"] is JsonValue name ? $"{className} '{name}'" : className;
        var config = Keras2.Upgrade(type.Name, given);
        if (type == typeof(Input)) TakeBatch(config, where);
        else config.Remove("batch_input_shape");
        var options = ConfigKinds.OptionsOf(type)!;
        return (Layer)KerasConfig.Make(type.GetConstructor([options])!, [KerasConfig.ReadOptions(options, config, where)], where);
    }

    public static JsonObject Write(Layer layer)
    {
        var options = KerasConfig.WriteOptions(layer.Config);
        var config = new JsonObject { ["name"] = layer.Name, ["trainable"] = layer.Trainable };
        if (layer is Input input)
        {
            config.Remove("trainable");
            config["batch_shape"] = new JsonArray([null, .. input.Config.Shape.Select(d => JsonValue.Create(d))]);
            config["dtype"] = options["dtype"]!.DeepClone();
            return config;
        }

        config["dtype"] = Policy();
        foreach (var (key, value) in options)
            if (!config.ContainsKey(key) && (key != "activity_regularizer" || value is not null)) config[key] = value?.DeepClone();
        return config;
    }

    /// <summary>Keras's word for computing in float32.</summary>
    public static JsonObject Policy() => new()
    {
        ["module"] = "keras",
        ["class_name"] = "DTypePolicy",
        ["config"] = new JsonObject { ["name"] = "float32" },
        ["registered_name"] = null,
    };

    // (null, 784) is an input of 784
    private static void TakeBatch(JsonObject config, string where)
    {
        if (!config.Remove("batch_shape", out var batchShape)) return;
        if (batchShape is not JsonArray { Count: > 0 } dims || dims.Skip(1).Any(d => d is null))
            throw new KerasConfigException($"{where}: expected a batch_shape whose dimensions behind the batch are known, got {KerasConfig.Shown(batchShape)}.");
        config["shape"] = new JsonArray([.. dims.Skip(1).Select(d => d!.DeepClone())]);
    }
}
