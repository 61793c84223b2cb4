using System.Text.Json.Nodes;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Configs of Keras 3 rewritten to Keras 2's form.</summary>
internal static class Keras2Writer
{
    private static readonly HashSet<string> Unknown = ["input_axes", "output_axes", "loss_scale_factor", "gradient_accumulation_steps", "rms_scaling", "quantization_config", "shared_object_id"];

    /// <summary>The same in Keras 2's form; the given one is not changed.</summary>
    public static JsonNode? Downgrade(JsonNode? json)
    {
        if (json is JsonArray list) return new JsonArray([.. list.Select(Downgrade)]);
        if (json is not JsonObject given) return json?.DeepClone();
        var name = given["class_name"] is JsonValue text ? text.ToString() : null;
        if (name == "DTypePolicy") return given["config"]!["name"]!.DeepClone();
        var result = new JsonObject();
        foreach (var (key, value) in given) if (!Unknown.Contains(key)) result[key] = Downgrade(value);
        if (name is not null && result["config"] is JsonObject config) Rename(name, result, config);
        return result;
    }

    private static void Rename(string name, JsonObject entry, JsonObject config)
    {
        if (name == "InputLayer" && config.Remove("batch_shape", out var shape)) config["batch_input_shape"] = shape;
        if (name == "LeakyReLU" && config.Remove("negative_slope", out var slope)) config["alpha"] = slope;
        if (entry["module"]?.ToString() == "keras.losses") config.Remove("dtype");
        if (name == "Functional") Graph(config);
        if (name is "Functional" or "Sequential")
        {
            // the name under which every Keras 2 finds it, whatever its folders are called
            if (name == "Functional") entry["class_name"] = "Model";
            entry["module"] = "keras";
            entry["registered_name"] = null;
            if (name == "Sequential") (_, _) = (config.Remove("dtype"), config.Remove("trainable"));
        }
    }

    // calls are lists of [layer, call, output, arguments]; a nested model that knows its inputs counts the call that made it
    private static void Graph(JsonObject config)
    {
        var layers = (JsonArray)config["layers"]!;
        var made = layers.Where(MakesItself).Select(l => l!["name"]!.ToString()).ToHashSet();
        JsonArray History(JsonArray from, bool withArguments)
        {
            var (layer, node) = (from[0]!.ToString(), from[1]!.GetValue<int>());
            var history = new JsonArray(layer, made.Contains(layer) ? node + 1 : node, from[2]!.GetValue<int>());
            if (withArguments) history.Add(new JsonObject());
            return history;
        }

        foreach (var layer in layers)
        {
            var calls = new JsonArray();
            foreach (var call in (JsonArray)layer!["inbound_nodes"]!)
                calls.Add((JsonNode)new JsonArray([.. Tensors(call!["args"]).Select(t => History((JsonArray)t["config"]!["keras_history"]!, true))]));
            layer["inbound_nodes"] = calls;
        }

        foreach (var key in (string[])["input_layers", "output_layers"])
        {
            var ends = (JsonArray)config[key]!;
            config[key] = new JsonArray([.. (ends[0] is JsonArray ? ends.Select(e => (JsonArray)e!) : [ends]).Select(e => History(e, false))]);
        }
    }

    private static bool MakesItself(JsonNode? layer) => layer!["class_name"]!.ToString() switch
    {
        "Functional" or "Model" => true,
        "Sequential" => layer["config"]!["layers"]![0]!["class_name"]!.ToString() == "InputLayer",
        _ => false,
    };

    private static IEnumerable<JsonObject> Tensors(JsonNode? json) => json switch
    {
        JsonObject tensor => [tensor],
        JsonArray list => list.SelectMany(Tensors),
        _ => [],
    };
}
