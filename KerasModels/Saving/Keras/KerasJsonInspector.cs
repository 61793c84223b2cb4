using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Saving.Inspection;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Tells what a model described by JSON is, as <c>to_json</c> of Keras and the folder of a run have it: layers without weights.</summary>
internal sealed class KerasJsonInspector : FileInspector
{
    private static readonly string[] Told = [ModelInspection.VersionKey, "backend"];

    public override int Order => 1;

    public override bool Accepts(string path, ReadOnlySpan<byte> start) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);

    public override FileInspection Inspect(string path) => KerasGuard.Run(path, () =>
    {
        var config = KerasConfig.Parse(ConfigCost.Checked(File.ReadAllText(path), path));
        if (config is not JsonObject model || model["config"] is not JsonObject) throw new ModelFileException($"{path}: expected the JSON of a Keras model, with a class_name and a config, found none.");
        FileNode[] layers = [.. (model["config"]!["layers"] as JsonArray ?? []).OfType<JsonObject>().Select(l => new FileNode((l["config"] as JsonObject)?["name"]?.ToString() ?? "", l["class_name"]?.ToString() ?? ""))];
        return ModelInspection.Add(new FileInspection("Keras model (JSON)", [GraphParts.Group("layers", layers)])
        {
            Facts = [.. Told.Where(k => model[k] is JsonValue).Select(k => KeyValuePair.Create(k, model[k]!.ToString()))],
        }, config, model[KerasModel.CompileConfigKey] is JsonObject { Count: > 0 } compiled ? (JsonObject)compiled.DeepClone() : null, []);
    });
}
