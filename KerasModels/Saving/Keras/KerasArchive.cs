using System.Globalization;
using System.IO.Compression;
using System.Text;
using MLGenerative.KerasModels.Saving.Npz;

namespace MLGenerative.KerasModels.Saving.Keras;

/// <summary>The parts of a <c>.keras</c> file, which is a zip.</summary>
/// <param name="Config">The text of config.json.</param>
/// <param name="Weights">The content of model.weights.h5; null: there is none.</param>
/// <param name="Metadata">The text of metadata.json; null: there is none.</param>
/// <param name="Entries">Every part with its length.</param>
/// <param name="Memory">What is left for the structure of the weights, in bytes.</param>
internal sealed record KerasArchive(string Config, byte[]? Weights, string? Metadata, IReadOnlyList<(string Name, long Length)> Entries, long Memory)
{
    public const string ConfigName = "config.json", MetadataName = "metadata.json", WeightsName = "model.weights.h5";

    private const long Grace = 20 << 20, LongestConfig = 4 << 20, MostTimesSize = 4, Memories = 44 << 20;

    /// <exception cref="ModelFileException">The file is no zip, is damaged, or is no model.</exception>
    public static KerasArchive Read(Stream stream, string path)
    {
        try
        {
            using var zip = UntrustedZip.Open(stream);
            if (zip.Entries.FirstOrDefault(e => e.FullName.StartsWith('/') || e.FullName.Contains('\\') || e.FullName.Contains(':') || e.FullName.Split('/').Contains("..")) is { } stray)
                throw new ModelFileException($"{path}: its entry '{stray.FullName}' leads out of the archive. Do not use this file.");
            var config = Entry(zip, ConfigName, LongestConfig, path) ?? throw new ModelFileException($"{path}: expected a Keras model with {ConfigName}, found {Listed(zip)}.");
            var metadata = Entry(zip, MetadataName, LongestConfig, path);
            var weights = Entry(zip, WeightsName, stream.Length + Grace, path);
            var configText = Encoding.UTF8.GetString(config);
            var metadataText = metadata is null ? null : Encoding.UTF8.GetString(metadata);
            var left = (MostTimesSize * stream.Length) + Memories - (weights?.Length ?? 0) - ConfigCost.Of(configText) - ConfigCost.Of(metadataText ?? "");
            return left > 0 ? new KerasArchive(configText, weights, metadataText, [.. zip.Entries.Select(e => (e.FullName, e.Length))], left) : throw ConfigCost.TooMuch(path, stream.Length);
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new ModelFileException($"{path}: not a readable .keras (zip) file: {damage.Message} Get it again.", damage);
        }
    }

    private static byte[]? Entry(ZipArchive zip, string name, long most, string path)
    {
        var entries = zip.Entries.Where(e => e.FullName == name).ToList();
        if (entries.Count == 0) return null;
        if (entries.Count > 1) throw new ModelFileException($"{path}: {name} is there {entries.Count} times. Write the file again.");
        var entry = entries[0];
        if (entry.Length < 0 || entry.Length > most)
            throw new ModelFileException(string.Create(CultureInfo.InvariantCulture, $"{path}: {name} claims {entry.Length} bytes, more than the {most} that such a file can be expected to hold."));
        var content = new byte[entry.Length];
        using var stream = entry.Open();
        if (stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) < content.Length || stream.ReadByte() >= 0)
            throw new ModelFileException(string.Create(CultureInfo.InvariantCulture, $"{path}: {name} does not have the {entry.Length} bytes it claims. The file is damaged; get it again."));
        return Crc32.Append(0, content) == entry.Crc32 ? content
            : throw new ModelFileException($"{path}: the checksum of {name} does not fit. The file is damaged; get it again.");
    }

    private static string Listed(ZipArchive zip) => zip.Entries.Count == 0 ? "an empty zip" : string.Join(", ", zip.Entries.Take(8).Select(e => e.FullName));
}
