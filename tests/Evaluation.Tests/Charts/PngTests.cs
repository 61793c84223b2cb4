using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Tests.Charts;

public class PngTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Decode_gives_back_what_Encode_was_given(int channels)
    {
        var pixels = Noise(13 * 7 * channels);
        var image = Png.Decode(Png.Encode(new PngImage(13, 7, channels, pixels)));
        Assert.Equal((13, 7, channels), (image.Width, image.Height, image.Channels));
        Assert.Equal(pixels, image.Pixels);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_filter_is_undone(int filter)
    {
        var pixels = Noise(9 * 5 * 3);
        var rows = new List<byte>();
        for (var y = 0; y < 5; y++)
        {
            var filtered = new byte[27];
            PngFilter.Apply(filter, pixels.AsSpan(y * 27, 27), y == 0 ? new byte[27] : pixels.AsSpan((y - 1) * 27, 27), 3, filtered);
            rows.AddRange([(byte)filter, .. filtered]);
        }
        Assert.Equal(pixels, Png.Decode(File(9, 5, 8, 2, 0, rows)).Pixels);
    }

    [Theory]
    [InlineData(1, new byte[] { 0b10110000 }, new byte[] { 255, 0, 255, 255 })]
    [InlineData(2, new byte[] { 0b00011011 }, new byte[] { 0, 85, 170, 255 })]
    [InlineData(4, new byte[] { 0x0F, 0x37 }, new byte[] { 0, 255, 51, 119 })]
    [InlineData(16, new byte[] { 1, 99, 2, 99, 3, 99, 4, 99 }, new byte[] { 1, 2, 3, 4 })]
    public void Grey_of_any_depth_becomes_eight_bits(int depth, byte[] row, byte[] expected) => Assert.Equal(expected, Png.Decode(File(4, 1, depth, 0, 0, [0, .. row])).Pixels);

    [Fact]
    public void Palettes_become_colours_with_their_transparency()
    {
        var image = Png.Decode(File(3, 1, 8, 3, 0, [0, 1, 0, 1], ("PLTE", [1, 2, 3, 4, 5, 6]), ("tRNS", [9])));
        Assert.Equal([4, 5, 6, 255, 1, 2, 3, 9, 4, 5, 6, 255], image.Pixels);
    }

    [Fact]
    public void A_transparent_grey_becomes_alpha() => Assert.Equal([7, 0, 8, 255], Png.Decode(File(2, 1, 8, 0, 0, [0, 7, 8], ("tRNS", [0, 7]))).Pixels);

    [Fact]
    public void Interlaced_images_are_put_together()
    {
        var pixels = Noise(11 * 10);
        var rows = new List<byte>();
        foreach (var (left, top, dx, dy) in new[] { (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2) })
        {
            for (var y = top; y < 10; y += dy)
            {
                rows.Add(0);
                for (var x = left; x < 11; x += dx)
                    rows.Add(pixels[(y * 11) + x]);
            }
        }
        Assert.Equal(pixels, Png.Decode(File(11, 10, 8, 0, 1, rows)).Pixels);
    }

    [Fact]
    public void Truncated_files_say_so_at_every_length()
    {
        var file = Png.Encode(new PngImage(20, 20, 1, Noise(400)));
        for (var length = 8; length < file.Length; length += 7)
            Assert.Contains("cut short", Assert.Throws<PngFormatException>(() => Png.Decode(file.AsSpan(0, length), "a.png")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_bytes_are_found()
    {
        var file = Png.Encode(new PngImage(20, 20, 1, Noise(400)));
        file[60] ^= 1;
        Assert.Contains("'a.png': a chunk does not match its check sum", Assert.Throws<PngFormatException>(() => Png.Decode(file, "a.png")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "JPEG")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8 }, "gzip")]
    [InlineData(new byte[0], "empty")]
    [InlineData(new byte[] { 1, 2, 3 }, "010203")]
    public void Other_formats_are_named(byte[] file, string format) =>
        Assert.Contains(format, Assert.Throws<PngFormatException>(() => Png.Decode(file)).Message, StringComparison.Ordinal);

    [Fact]
    public void Announced_sizes_are_checked_before_memory_is_asked_for()
    {
        Assert.Contains("more than the", Assert.Throws<PngFormatException>(() => Png.Decode(File(1_000_000, 1_000_000, 8, 2, 0, [0]))).Message, StringComparison.Ordinal);
        Assert.Contains("cannot come from", Assert.Throws<PngFormatException>(() => Png.Decode(File(7000, 7000, 8, 2, 0, [0]))).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be decompressed", Assert.Throws<PngFormatException>(() => Png.Decode(File(20, 20, 8, 0, 0, [0, 1, 2]))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Alpha_can_be_laid_over_a_background() => Assert.Equal([255, 100], new PngImage(2, 1, 2, [10, 0, 100, 255]).WithoutAlpha().Pixels);

    [Fact]
    public void Impossible_images_are_refused()
    {
        Assert.Contains("needs 6 values, got 5", Assert.Throws<ArgumentException>(() => new PngImage(2, 1, 3, new byte[5])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new PngImage(0, 1, 1, []));
        Assert.Throws<ArgumentException>(() => new PngImage(1, 1, 5, new byte[5]));
    }

    private static byte[] Noise(int count) => [.. Enumerable.Range(0, count).Select(i => (byte)((i * 7919) ^ (i >> 2)))];

    private static byte[] File(int width, int height, int depth, int colourType, int interlace, IEnumerable<byte> rows, params (string Type, byte[] Content)[] chunks)
    {
        using var file = new MemoryStream();
        file.Write(Png.Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)colourType, (byte)interlace);
        Chunk(file, "IHDR", header);
        foreach (var (type, content) in chunks)
            Chunk(file, type, content);
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(rows.ToArray());
        Chunk(file, "IDAT", data.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(named));
        file.Write(number);
    }
}
