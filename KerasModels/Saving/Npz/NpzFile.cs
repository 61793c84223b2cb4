using System.IO.Compression;
using MLGenerative.Common;

namespace MLGenerative.KerasModels.Saving.Npz;

/// <summary>NumPy's container of named arrays, as <c>numpy.savez</c> and <c>numpy.load</c> have it.</summary>
public static class NpzFile
{
    // DEFLATE cannot expand by more than this, so a larger claim is a lie told before memory is asked for.
    private const long MostExpansion = 1032;

    // of weights, which are read twice at most: within four times the file's size and 64 MB
    private const long MostTimesSize = 2, Grace = 24 << 20;

    // images and classes pack better than weights, drawn ones and one-hot classes best of all
    private const long SamplesTimesSize = 100;

    /// <summary>Reads all arrays of a file, stored or compressed, by name without <c>.npy</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="names">The arrays to read; null for all.</param>
    /// <exception cref="NpzException">The file is not an <c>.npz</c>, is damaged, lacks one of <paramref name="names"/>, or holds a type that is not read here.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static IReadOnlyDictionary<string, NpyArray> Read(string path, IReadOnlyCollection<string>? names = null)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, names);
    }

    /// <summary>Reads samples of somebody's making: as <see cref="Read(string, IReadOnlyCollection{string}?)"/>, but a file that unpacks to a hundred times its size and more holds none.</summary>
    /// <exception cref="NpzException">The file is not an <c>.npz</c>, is damaged, unpacks to too much, or holds a type that is not read here.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static IReadOnlyDictionary<string, NpyArray> ReadSamples(string path, IReadOnlyCollection<string>? names = null)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, names, SamplesTimesSize);
    }

    /// <summary>Reads arrays of a seekable stream.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="path">What error messages call it.</param>
    /// <param name="names">The arrays to read; null for all.</param>
    /// <exception cref="NpzException">The content is not an <c>.npz</c>, is damaged, lacks one of <paramref name="names"/>, or holds a type that is not read here.</exception>
    public static IReadOnlyDictionary<string, NpyArray> Read(Stream stream, string path, IReadOnlyCollection<string>? names = null) => Read(stream, path, names, null);

    /// <summary>Reads the weights of a model: a file that unpacks to many times its size holds none.</summary>
    /// <exception cref="NpzException">The content is not an <c>.npz</c>, is damaged, unpacks to too much, or holds a type that is not read here.</exception>
    internal static IReadOnlyDictionary<string, NpyArray> ReadWeights(Stream stream, string path) => Read(stream, path, null, MostTimesSize);

    /// <summary>Type and shape of each array, without a value being read.</summary>
    /// <exception cref="NpzException">The content is not an <c>.npz</c>, is damaged, or holds a type that is not read here.</exception>
    internal static IReadOnlyDictionary<string, NpyHeader> ReadHeads(Stream stream, string path)
    {
        var left = (MostTimesSize * stream.Length) + Grace;
        return ReadEach(stream, path, null, (entry, where) =>
        {
            using var content = entry.Open();
            var header = NpyHeader.Read(content, entry.Length, where, out var length);
            // its bytes, and its text, which takes twice as many
            left -= 3 * length;
            return left >= 0 ? header : throw TooMuch(path, stream, MostTimesSize);
        });
    }

    private static Dictionary<string, NpyArray> Read(Stream stream, string path, IReadOnlyCollection<string>? names, long? timesSize)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var left = timesSize is { } times ? (times * stream.Length) + Grace : long.MaxValue;
        var arrays = ReadEach(stream, path, names, (entry, where) =>
        {
            // arrays of truth values or in Fortran's order are held twice while they are read
            left -= Math.Clamp(entry.Length, 0, left);
            return left > 0 ? ReadEntry(entry, where) : throw TooMuch(path, stream, timesSize!.Value);
        });
        var missing = names?.FirstOrDefault(n => !arrays.ContainsKey(n));
        return missing is null
            ? arrays
            : throw new NpzException($"{path}: array '{missing}' is missing. Expected {string.Join(", ", names!)}; write it with numpy.savez(path, {missing}=...).");
    }

    private static Dictionary<string, T> ReadEach<T>(Stream stream, string path, IReadOnlyCollection<string>? names, Func<ZipArchiveEntry, string, T> read)
    {
        var found = new Dictionary<string, T>();
        try
        {
            using var zip = UntrustedZip.Open(stream);
            foreach (var entry in zip.Entries)
            {
                var name = entry.FullName.EndsWith(".npy", StringComparison.Ordinal) ? entry.FullName[..^4] : entry.FullName;
                if (names is not null && !names.Contains(name)) continue;
                if (!found.TryAdd(name, read(entry, $"{path} ({entry.FullName})"))) throw new NpzException($"{path}: array '{name}' is there twice. Write the file again.");
            }

            return found;
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new NpzException($"{path}: not a readable .npz (zip) file: {damage.Message} Get it again, or write it with numpy.savez.", damage);
        }
    }

    /// <summary>Writes arrays in the order given: the same arrays give the same bytes on every machine. The file appears whole or not at all.</summary>
    /// <exception cref="NpzException">A name is empty or given twice, or the file would be larger than 4 GB.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<KeyValuePair<string, NpyArray>> arrays)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, stream => Write(stream, arrays));
    }

    /// <summary>Writes arrays to a stream, in the order given.</summary>
    /// <exception cref="NpzException">A name is empty or given twice, or the content would be larger than 4 GB.</exception>
    public static void Write(Stream stream, IEnumerable<KeyValuePair<string, NpyArray>> arrays)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(arrays);
        var zip = new StoredZip(stream);
        var seen = new HashSet<string>();
        foreach (var (name, array) in arrays)
        {
            if (string.IsNullOrEmpty(name)) throw new NpzException("An array has no name: give each array one, for example 'dense/kernel'.");
            if (!seen.Add(name)) throw new NpzException($"Two arrays are called '{name}': give each its own name.");
            zip.Add(name + ".npy", NpyHeader.Write(array), array.Bytes);
        }

        zip.Finish();
    }

    private static NpzException TooMuch(string path, Stream stream, long times) =>
        new(FormattableString.Invariant($"{path}: its arrays claim more than {times} times its {stream.Length} bytes; {(times == MostTimesSize ? "weights" : "samples")} do not pack so well. Get it again, or write it with numpy.savez."));

    private static NpyArray ReadEntry(ZipArchiveEntry entry, string where)
    {
        if (entry.Length / MostExpansion > entry.CompressedLength + 64)
            throw new NpzException($"{where}: {entry.CompressedLength} compressed bytes cannot hold the {entry.Length} they claim. The file is damaged; get it again.");
        using var stream = new ChecksumStream(entry.Open());
        var array = NpyFormat.Read(stream, entry.Length, where);
        return stream.Checksum == entry.Crc32 ? array : throw new NpzException($"{where}: its checksum does not fit. The file is damaged; get it again.");
    }
}
