using System.Globalization;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Saving.Inspection;

namespace MLGenerative.KerasModels.Saving.Keras.TensorFlowJs;

/// <summary>Tells what a layers model of TensorFlow.js holds: the model's table, the weights, the pieces they are in.</summary>
internal sealed class TensorFlowJsInspector : FileInspector
{
    private const string FileName = "model.json";

    private static readonly string[] Writers = ["generatedBy", "convertedBy"];

    public override bool Accepts(string path, ReadOnlySpan<byte> start) =>
        Path.GetFileName(path) == FileName ? new TensorFlowJsFormat().IsFolder(Path.GetDirectoryName(Path.GetFullPath(path))!) : new TensorFlowJsFormat().IsFolder(path);

    public override FileInspection Inspect(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        return KerasGuard.Run(file, () =>
        {
            var json = KerasConfig.Parse(ConfigCost.Checked(File.ReadAllText(file), file));
            var groups = Objects(json["weightsManifest"]).ToList();
            var weights = groups.SelectMany(g => Objects(g["weights"])).Select(w => (Name: Text(w["name"]), Type: Text(w["dtype"]), Shape: Shape(w["shape"]))).ToList();
            var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
            var pieces = groups.SelectMany(g => (g["paths"] as JsonArray ?? []).Select(Text)).Select(name => new FileNode(name, Length(folder, name, file)));
            var inspection = new FileInspection("TensorFlow.js layers model (.tfjs)", [GraphParts.Weights(weights), GraphParts.Group("files", pieces)])
            {
                Facts = [.. Writers.Where(k => json[k] is JsonValue).Select(k => KeyValuePair.Create(k, Text(json[k]))), KeyValuePair.Create(ModelInspection.VersionKey, "2"), GraphParts.Count(weights.Select(w => w.Shape))],
            };
            return json["modelTopology"] is JsonObject topology && topology["model_config"] is { } config ? ModelInspection.Add(inspection, config, topology["training_config"] as JsonObject ?? json["trainingConfig"] as JsonObject, [])
                : throw new ModelFileException($"{file}: expected a modelTopology with a model_config, found none.");
        });
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();

    private static string Text(JsonNode? value) => value?.ToString() ?? "";

    private static IReadOnlyList<long> Shape(JsonNode? shape) => [.. (shape as JsonArray ?? []).Select(d => d is JsonValue number && number.TryGetValue<long>(out var size) ? size : -1)];

    private static string Length(string folder, string name, string file)
    {
        if (Path.IsPathRooted(name) || name.Split('/', '\\').Contains("..")) throw new ModelFileException($"{file}: the piece '{name}' leads out of the folder. Get the model from whom you trust.");
        var piece = new FileInfo(Path.Combine(folder, name));
        return piece.Exists ? string.Create(CultureInfo.InvariantCulture, $"{piece.Length} B") : throw new ModelFileException($"{file}: the piece '{name}' is not there. Copy the whole folder.");
    }
}
