using System.Buffers.Binary;
using System.IO.Compression;
using MLGenerative.Pipelines.Data;

namespace MLGenerative.Pipelines.Tests.Data;

public sealed class IdxFileTests
{
    private static readonly byte[] Good = Idx(0x0803, [2, 2, 3], 12);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Images_are_read_plain_and_compressed(bool compressed)
    {
        var array = Read(compressed ? Gzip(Good) : Good);
        Assert.Equal([2, 2, 3], array.Shape);
        Assert.Equal(Enumerable.Range(0, 12).Select(i => (byte)i), array.Values);
    }

    [Fact]
    public void An_empty_file_is_truncated() => Refused([], "is truncated: 16 bytes were expected, there are 0");

    [Fact]
    public void A_file_that_ends_within_its_header_is_truncated() => Refused(Good[..9], "is truncated: 16 bytes were expected, there are 9");

    [Fact]
    public void A_file_that_ends_within_its_values_is_truncated() => Refused(Good[..20], "is truncated: 28 bytes were expected, there are 20");

    [Fact]
    public void Compressed_values_that_end_too_early_are_truncated() => Refused(Gzip(Good[..20]), "is truncated: 28 bytes were expected, there are 20");

    [Fact]
    public void A_gzip_file_that_ends_too_early_is_refused() => Refused(Gzip(Idx(0x0803, [20, 28, 28], 20 * 784))[..^30], "data.idx");

    [Fact]
    public void Damaged_gzip_data_are_refused()
    {
        var bytes = Gzip(Idx(0x0803, [20, 28, 28], 20 * 784));
        bytes[10] = 0xFF;
        bytes[11] = 0xFF;
        Refused(bytes, "the gzip data are damaged");
    }

    [Fact]
    public void Bytes_behind_the_values_are_refused() => Refused([.. Good, 0], "is too long: its header announces 28 bytes, there are 29");

    [Fact]
    public void Compressed_bytes_behind_the_values_are_refused() => Refused(Gzip([.. Good, 0]), "is too long: its header announces 28 bytes, and more follow");

    [Fact]
    public void Labels_in_place_of_images_are_refused() => Refused(Idx(0x0801, [4], 4), "begins with 00000801, expected 00000803");

    [Fact]
    public void A_product_of_dimensions_that_overflows_is_refused() =>
        Refused(Idx(0x0803, [65536, 65536, 65536], 0), "announces 65536 × 65536 × 65536 values");

    [Fact]
    public void No_images_at_all_are_refused() => Refused(Idx(0x0803, [0, 28, 28], 0), "announces 0 × 28 × 28 values");

    [Fact]
    public void A_size_that_no_compression_reaches_is_refused_before_memory_is_asked_for() =>
        Refused(Gzip(Idx(0x0803, [2_000_000, 28, 28], 0)), "is truncated");

    [Fact]
    public void A_missing_file_is_named()
    {
        var failure = Assert.Throws<DataSetException>(() => IdxFile.Read("/nowhere/images.gz", 3));
        Assert.Contains("/nowhere/images.gz cannot be read", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Impossible de lire", failure.In(Language.French), StringComparison.Ordinal);
    }

    internal static byte[] Idx(int magic, int[] sizes, int values)
    {
        var bytes = new byte[4 + (4 * sizes.Length) + values];
        BinaryPrimitives.WriteInt32BigEndian(bytes, magic);
        for (var i = 0; i < sizes.Length; i++) BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 + (4 * i)), sizes[i]);
        for (var i = 0; i < values; i++) bytes[^(values - i)] = (byte)i;
        return bytes;
    }

    internal static byte[] Gzip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest)) gzip.Write(bytes);
        return stream.ToArray();
    }

    private static IdxArray Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return IdxFile.Read(stream, "data.idx", 3);
    }

    private static void Refused(byte[] bytes, string message) => Assert.Contains(message, Assert.Throws<DataSetException>(() => Read(bytes)).Message, StringComparison.Ordinal);
}
