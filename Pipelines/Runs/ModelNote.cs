using System.Text.Json.Nodes;
using MLGenerative.Evaluation;

namespace MLGenerative.Pipelines.Runs;

/// <summary>What a model file says to mlgen beside Keras's own entries: which model of the zoo it is, in which sizes, for images of which size.</summary>
/// <param name="Zoo">The zoo's name, or null for a model of the user's own.</param>
/// <param name="Sizes">Its sizes that are not the original's.</param>
/// <param name="Images">The size of the images it was made for.</param>
internal sealed record ModelNote(string? Zoo, IReadOnlyDictionary<string, int> Sizes, ImageShape Images)
{
    /// <summary>The entry of a model file; Keras passes over it.</summary>
    public const string Entry = "mlgen";

    /// <summary>The note as the entry's value.</summary>
    public JsonObject ToJson()
    {
        var sizes = new JsonObject();
        foreach (var (name, value) in Sizes) sizes[name] = value;
        return new JsonObject { ["zoo"] = Zoo, ["sizes"] = sizes, ["image"] = new JsonArray(Images.Height, Images.Width, Images.Channels) };
    }

    /// <summary>The note of a model file, or null where it has none that can be understood.</summary>
    public static ModelNote? Of(JsonNode? file)
    {
        if ((file as JsonObject)?[Entry] is not JsonObject note || note["image"] is not JsonArray { Count: 3 } image) return null;
        int[] size = [.. image.Select(Whole)];
        var sizes = (note["sizes"] as JsonObject ?? []).ToDictionary(pair => pair.Key, pair => Whole(pair.Value));
        if (size.Any(n => n is < 1 or > 1 << 14) || size[2] is not (1 or 3) || sizes.Values.Any(n => n < 0)) return null;
        return new ModelNote(note["zoo"] is JsonValue zoo && zoo.TryGetValue<string>(out var name) ? name : null, sizes, new ImageShape(size[0], size[1], size[2]));
    }

    private static int Whole(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : -1;
}
