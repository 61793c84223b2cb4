using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MLGenerative.Pipelines.Runs;

/// <summary>How results are written as JSON: readable, with accents as they are, the same bytes on every system.</summary>
internal static class ResultJson
{
    /// <summary>Indented, with line feeds.</summary>
    public static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a result, with a line feed at its end.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(Indented) + "\n";

    /// <summary>A number, or null where it is none.</summary>
    public static JsonNode? Number(double value) => double.IsFinite(value) ? JsonValue.Create(value) : null;

    /// <summary>Numbers in a row.</summary>
    public static JsonArray Numbers(IEnumerable<double> values) => new([.. values.Select(Number)]);

    /// <summary>Texts in a row.</summary>
    public static JsonArray Texts(IEnumerable<string> values) => new([.. values.Select(v => (JsonNode?)JsonValue.Create(v))]);
}
