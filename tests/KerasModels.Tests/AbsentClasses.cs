using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Tests;

/// <summary>The one place that names the Keras classes of the reference cases that do not exist yet; cases with them are skipped and counted. In the end it is empty.</summary>
public static class AbsentClasses
{
    private static readonly string[] Expected =
    [
        "AveragePooling2D", "BatchNormalization", "Conv2D", "Conv2DTranspose", "Cropping2D", "DepthwiseConv2D", "GlobalAveragePooling2D", "GlobalMaxPooling2D",
        "LayerNormalization", "MaxPooling2D", "SeparableConv2D", "UpSampling2D", "ZeroPadding2D",
    ];

    /// <summary>Those that still do not exist.</summary>
    public static IReadOnlyList<string> Now { get; } = [.. Expected.Where(c => !Registry<Layer>.Knows(c))];

    /// <summary>Ends the test as skipped if a config, at whatever depth, is of an absent class.</summary>
    public static void SkipIfIn(JsonNode? config)
    {
        if (Find(config) is { } absent) Assert.Skip($"Layer {absent} does not exist yet ({Now.Count} of Keras's layers in reference cases do not: {string.Join(", ", Now)}).");
    }

    private static string? Find(JsonNode? node) => node switch
    {
        JsonObject o => o["class_name"] is JsonValue name && Now.Contains(name.ToString()) ? name.ToString() : o.Select(p => Find(p.Value)).FirstOrDefault(f => f is not null),
        JsonArray a => a.Select(Find).FirstOrDefault(f => f is not null),
        _ => null,
    };
}
