using System.Text.Json;
using System.Text.Json.Nodes;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Keys that many Keras objects have and that mean nothing here at their default.</summary>
internal static class KnownDefaults
{
    /// <summary>Whether a key's value is one that asks for nothing.</summary>
    public static bool Means(string key, JsonNode value) => key switch
    {
        "dtype" => Name(value) is "float32" or "float64",
        "data_format" => Name(value) is "channels_last",
        "sparse" or "ragged" or "optional" or "synchronized" or "renorm" or "mask_zero" or "is_legacy_optimizer" => value.GetValueKind() == JsonValueKind.False,
        // how Keras ran it, which changes no result: tf_keras writes true wherever there was a GPU, Keras 3 a word too
        "jit_compile" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False or JsonValueKind.String,
        "decay" => value.GetValueKind() == JsonValueKind.Number && ConfigValues.Number(value) == 0,
        "groups" => value.GetValueKind() == JsonValueKind.Number && ConfigValues.Number(value) == 1,
        _ => false,
    };

    private static string? Name(JsonNode value)
    {
        var name = value is JsonObject policy ? policy["config"]?["name"] : value;
        return name?.GetValueKind() == JsonValueKind.String ? name.GetValue<string>() : null;
    }
}
