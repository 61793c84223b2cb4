using System.Buffers.Binary;
using System.IO.Compression;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Writes PNG files: header, one compressed data chunk, end.</summary>
internal static class PngEncoder
{
    internal static byte[] Encode(PngImage image)
    {
        using var file = new MemoryStream();
        file.Write(Png.Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], image.Height);
        header[8] = 8;
        header[9] = (byte)(image.Channels switch { 1 => 0, 2 => 4, 3 => 2, _ => 6 });
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "IDAT"u8, Compress(Filtered(image)));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Each row with the filter whose result has the smallest sum of magnitudes: the specification's own heuristic.</summary>
    private static byte[] Filtered(PngImage image)
    {
        var stride = image.Width * image.Channels;
        var result = new byte[(stride + 1) * image.Height];
        var zeros = new byte[stride];
        var candidate = new byte[stride];
        for (var y = 0; y < image.Height; y++)
        {
            var row = image.Pixels.AsSpan(y * stride, stride);
            var above = y == 0 ? zeros : image.Pixels.AsSpan((y - 1) * stride, stride);
            var target = result.AsSpan(y * (stride + 1), stride + 1);
            // A row like the one above, of which charts are full, is all zeros under "up".
            if (row.SequenceEqual(above))
            {
                target[0] = 2;
                continue;
            }
            var best = long.MaxValue;
            for (var type = 0; type <= 4; type++)
            {
                PngFilter.Apply(type, row, above, image.Channels, candidate);
                long magnitude = 0;
                foreach (var b in candidate)
                    magnitude += Math.Abs((int)(sbyte)b);
                if (magnitude >= best)
                    continue;
                best = magnitude;
                target[0] = (byte)type;
                candidate.CopyTo(target[1..]);
            }
        }
        return result;
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(bytes);
        return compressed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        type.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), Crc32.Of(chunk.AsSpan(4, content.Length + 4)));
        file.Write(chunk);
    }
}
