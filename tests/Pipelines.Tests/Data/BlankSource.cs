using System.Security.Cryptography;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Tests.Data;

/// <summary>A data set in the form of the published ones whose images are black, with addresses that only tests answer.</summary>
internal sealed class BlankSource : IdxDataSetSource
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Files = new(() => new Dictionary<string, byte[]>
    {
        ["train-images-idx3-ubyte"] = Blank(0x0803, [60_000, 28, 28]),
        ["train-labels-idx1-ubyte"] = Blank(0x0801, [60_000]),
        ["t10k-images-idx3-ubyte"] = Blank(0x0803, [10_000, 28, 28]),
        ["t10k-labels-idx1-ubyte"] = Blank(0x0801, [10_000]),
    });

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Compressed = new(() => Files.Value.ToDictionary(f => f.Key + ".gz", f => IdxFileTests.Gzip(f.Value)));
    private static readonly Lazy<string[]> Hashes = new(() => [.. Files.Value.Values.Select(f => Convert.ToHexStringLower(SHA256.HashData(f)))]);

    public override string Name => "blank";

    public override Text Description => Text.FromString("black images");

    public override IReadOnlyList<Text> ClassNames => [];

    protected override IReadOnlyList<Uri> Addresses { get; } = [new("https://first.test/data/"), new("https://second.test/data/"), new("https://third.test/blank.npz")];

    protected override IReadOnlyList<string> Checksums => Hashes.Value;

    /// <summary>The compressed content of one file.</summary>
    public static byte[] File(string name) => Compressed.Value[name];

    /// <summary>Puts all files into a folder.</summary>
    public static void Put(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in Compressed.Value) System.IO.File.WriteAllBytes(Path.Combine(folder, name), content);
    }

    private static byte[] Blank(int magic, int[] sizes)
    {
        var bytes = IdxFileTests.Idx(magic, sizes, sizes.Aggregate(1, (a, b) => a * b));
        bytes.AsSpan(4 + (4 * sizes.Length)).Clear();
        return bytes;
    }
}
