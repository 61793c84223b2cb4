using System.IO.Compression;
using MLGenerative.KerasModels.Saving.Inspection;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Npz;

/// <summary>Damaged .npz files: one typed error that names the file, in time and memory that fit its size.</summary>
public class NpzFuzzTests
{
    private static readonly Fuzz Reading = new((bytes, path) =>
    {
        using var stream = new MemoryStream(bytes);
        NpzFile.ReadWeights(stream, path);
    }, typeof(NpzException));

    [Theory]
    [InlineData("layers", "dense_3d", false)]
    [InlineData("layers", "dense_3d", true)]
    [InlineData("models-keras3", "deep", false)]
    [Trait("Speed", "Slow")]
    public void Damaged_files_give_one_typed_error(string category, string name, bool compressed)
    {
        var original = File.ReadAllBytes(Path.Combine(Golden.Root, category, name + ".npz"));
        if (compressed) original = Packed(original);
        var random = new Random(7);
        for (var i = 0; i < 1000; i++)
            if (Reading.Check(Mutations.Of(original, random), FormattableString.Invariant($"{name}, mutant {i}")) is { } wrong) Assert.Fail(wrong);
    }

    [Fact]
    public void A_changed_bit_in_a_value_is_seen()
    {
        using var stream = new MemoryStream();
        NpzFile.Write(stream, [KeyValuePair.Create("a", NpyArray.Of(new float[100]))]);
        var bytes = stream.ToArray();
        bytes[300] ^= 1;

        Assert.Contains("checksum", Assert.Throws<NpzException>(() => NpzFile.Read(new MemoryStream(bytes), "f.npz")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_that_unpack_to_many_times_the_file_are_refused_before_they_are_unpacked()
    {
        using var stream = new MemoryStream();
        NpzFile.Write(stream, [KeyValuePair.Create("a", NpyArray.Of(new float[20 << 20]))]);
        var bomb = Packed(stream.ToArray());
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<NpzException>(() => NpzFile.ReadWeights(new MemoryStream(bomb), "f.npz"));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8 << 20);
    }

    [Fact]
    public void Samples_that_unpack_to_hundreds_of_times_the_file_are_refused_before_they_are_unpacked()
    {
        using var folder = new TemporaryFolder();
        var path = Bomb(folder, "samples.npz");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("more than 100 times", Assert.Throws<NpzException>(() => NpzFile.ReadSamples(path)).Message, StringComparison.Ordinal);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8 << 20);
    }

    [Fact]
    public void An_inspection_unpacks_no_values()
    {
        using var folder = new TemporaryFolder();
        var path = Bomb(folder, "weights.npz");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("float32 (20971520)", Assert.Single(FileInspectors.Inspect(path).Tree).What);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8 << 20);
    }

    [Fact]
    public void Headers_that_claim_more_than_their_arrays_cost_no_memory()
    {
        using var stream = new MemoryStream();
        var zip = new StoredZip(stream);
        byte[] head = [0x93, .. "NUMPY"u8, 2, 0, 0, 0, 0x0F, 0];
        for (var i = 0; i < 300; i++) zip.Add(FormattableString.Invariant($"{i}.npy"), head, []);
        zip.Finish();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("header says", Assert.Throws<NpzException>(() => NpzFile.ReadHeads(stream, "f.npz")).Message, StringComparison.Ordinal);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 512 << 10);
    }

    private static string Bomb(TemporaryFolder folder, string name)
    {
        using var stream = new MemoryStream();
        NpzFile.Write(stream, [KeyValuePair.Create("a", NpyArray.Of(new float[20 << 20]))]);
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, Packed(stream.ToArray(), CompressionLevel.SmallestSize));
        return path;
    }

    private static byte[] Packed(byte[] npz, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var target = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(npz)))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using Stream read = entry.Open(), write = to.CreateEntry(entry.FullName, level).Open();
                read.CopyTo(write);
            }
        }

        return target.ToArray();
    }
}
