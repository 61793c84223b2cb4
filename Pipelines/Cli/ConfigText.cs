using System.Text.Json;
using System.Text.Json.Nodes;

namespace MLGenerative.Pipelines.Cli;

/// <summary>Keras's configs in one line each: <c>Adam(learning_rate=0.001, beta_1=0.9)</c>.</summary>
internal static class ConfigText
{
    private static readonly string[] Wordless = ["module", "registered_name", "build_config", "name", "dtype", "shared_object_id"];

    /// <summary>The settings that say something, one a name.</summary>
    public static IEnumerable<(string Name, string Value)> Settings(JsonObject? config) => from setting in config ?? []
                                                                                           where setting.Value is not (null or JsonArray { Count: 0 } or JsonObject { Count: 0 })
                                                                                           select (setting.Key, Of(setting.Value));

    private static string Of(JsonNode? json) => json switch
    {
        null => "null",
        JsonArray list => $"[{string.Join(", ", list.Select(Of))}]",
        JsonObject named when named["class_name"] is JsonValue name => named["config"] switch
        {
            JsonObject options => $"{name}({Options(options)})",
            JsonValue function => function.ToString(),
            _ => name.ToString(),
        },
        JsonObject plain => $"{{{Options(plain)}}}",
        _ => json.GetValueKind() == JsonValueKind.String ? json.GetValue<string>() : json.ToJsonString(),
    };

    private static string Options(JsonObject options) => string.Join(", ", options.Where(o => o.Value is not null && !Wordless.Contains(o.Key)).Select(o => $"{o.Key}={Of(o.Value)}"));
}
