using System.Text.Json.Nodes;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Configs as Keras 2 wrote them, rewritten to Keras 3's form.</summary>
internal static class Keras2
{
    /// <summary>The config of an object of such a class, in Keras 3's form; the given one is not changed.</summary>
    public static JsonObject Upgrade(string className, JsonObject config)
    {
        var upgraded = (JsonObject)config.DeepClone();
        if (className == "LeakyReLU") Rename(upgraded, "alpha", "negative_slope");
        if (className == "Input") Rename(upgraded, "batch_input_shape", "batch_shape");
        if (className == "BatchNormalization" && upgraded["axis"] is JsonArray { Count: 1 } axis) upgraded["axis"] = axis[0]?.DeepClone();
        if (className == "SGD" && upgraded["learning_rate"] is null) Rename(upgraded, "lr", "learning_rate");
        return upgraded;
    }

    private static void Rename(JsonObject config, string from, string to)
    {
        if (!config.Remove(from, out var value) || config.ContainsKey(to)) return;
        config[to] = value;
    }
}
