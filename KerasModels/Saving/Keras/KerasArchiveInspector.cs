using System.IO.Compression;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.KerasModels.Saving.Inspection;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>Tells what a <c>.keras</c> file holds.</summary>
internal sealed class KerasArchiveInspector : FileInspector
{
    private const string Keras = ".keras";

    public override bool Accepts(string path, ReadOnlySpan<byte> start) => start.StartsWith("PK"u8) && (path.EndsWith(Keras, StringComparison.OrdinalIgnoreCase) || Has(path));

    public override FileInspection Inspect(string path) => KerasGuard.Run(path, () =>
    {
        using var stream = File.OpenRead(path);
        var archive = KerasArchive.Read(stream, path);
        var weights = archive.Weights is null ? null : KerasFile.Weights(archive, path);
        var config = KerasConfig.Parse(archive.Config);
        var facts = archive.Metadata is { } text && KerasConfig.Parse(text) is JsonObject metadata ? metadata.Where(m => m.Value is not null).Select(m => KeyValuePair.Create(m.Key, m.Value!.ToString())).ToList() : [];
        var tree = archive.Entries.Select(e => e.Name == KerasArchive.WeightsName && weights is not null
            ? new FileNode(e.Name, Bytes(e.Length)) { Children = Hdf5Tree.Of(weights), Attributes = Hdf5Tree.Attributes(weights) } : new FileNode(e.Name, Bytes(e.Length)));
        var version = facts.FirstOrDefault(f => f.Key == ModelInspection.VersionKey).Value is { Length: > 0 } number ? number[..1] : "?";
        return ModelInspection.Add(new FileInspection($"Keras {version} model ({Keras})", [.. tree]) { Facts = facts }, config,
            config[KerasModel.CompileConfigKey] is JsonObject { Count: > 0 } compiled ? (JsonObject)compiled.DeepClone() : null,
            weights?.Find("optimizer/vars") is Hdf5Group saved ? WeightTree.InOrder(saved) : []);
    });

    private static string Bytes(long length) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{length} B");

    private static bool Has(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return zip.GetEntry(KerasArchive.ConfigName) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
