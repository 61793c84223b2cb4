using System.Buffers.Binary;
using System.IO.Compression;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Reads one PNG file: checks every size before memory is asked for, every chunk against its check sum.</summary>
internal sealed class PngDecoder(string name, long maximumPixels)
{
    private PngHeader header;
    private byte[] palette = [];
    private byte[] transparency = [];
    private bool hasTransparency;

    internal PngImage Decode(ReadOnlySpan<byte> file)
    {
        if (!Png.IsPng(file))
            throw Error($"expected a PNG file, got {Describe(file)}. Convert it to PNG.");
        using var data = new MemoryStream();
        ReadChunks(file, data);
        if (header.ColourType == 3 && palette.Length == 0)
            throw Error("its colours are indices but it has no palette (PLTE chunk). Save it again as RGB or grey.");
        data.Position = 0;
        return Pixels(Inflate(data));
    }

    private void ReadChunks(ReadOnlySpan<byte> file, MemoryStream data)
    {
        var position = Png.Signature.Length;
        for (var first = true; ; first = false)
        {
            if (file.Length - position < 12)
                throw Error("the file is cut short: its end (IEND chunk) is missing. Copy or download it again.");
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[position..]);
            if (length > file.Length - position - 12)
                throw Error($"the file is cut short: a chunk of {length} bytes was announced, {file.Length - position - 12} follow. Copy or download it again.");
            var type = file.Slice(position + 4, 4);
            var content = file.Slice(position + 8, (int)length);
            if (Crc32.Of(file.Slice(position + 4, (int)length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(file[(position + 8 + (int)length)..]))
                throw Error("a chunk does not match its check sum, so the file is damaged. Copy or download it again.");
            position += (int)length + 12;
            if (first != type.SequenceEqual("IHDR"u8))
                throw Error("its first chunk must be its only header (IHDR); the file is damaged. Save it again.");
            if (first)
                ReadHeader(content);
            else if (type.SequenceEqual("PLTE"u8))
                palette = content.ToArray();
            else if (type.SequenceEqual("tRNS"u8))
                (transparency, hasTransparency) = (content.ToArray(), header.ColourType is 0 or 2 or 3);
            else if (type.SequenceEqual("IDAT"u8))
                data.Write(content);
            else if (type.SequenceEqual("IEND"u8))
                return;
        }
    }

    private void ReadHeader(ReadOnlySpan<byte> content)
    {
        if (content.Length != 13)
            throw Error($"its header has {content.Length} bytes instead of 13; the file is damaged. Save it again.");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(content), BinaryPrimitives.ReadUInt32BigEndian(content[4..]));
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue)
            throw Error($"its header says {height}x{width} pixels (height first); the file is damaged. Save it again.");
        if ((long)width * height > maximumPixels)
            throw Error($"{height}x{width} pixels (height first) are more than the {maximumPixels} allowed. Scale the image down.");
        header = new PngHeader((int)width, (int)height, content[8], content[9], content[12] == 1);
        if (!header.IsKnown || content[10] != 0 || content[11] != 0 || content[12] > 1)
            throw Error($"its header combines colour type {content[9]}, {content[8]} bits, interlace method {content[12]}, which PNG does not know. Save it again.");
    }

    /// <summary>All filtered rows; the length is known beforehand, so a decompression bomb stops at it.</summary>
    private byte[] Inflate(MemoryStream data)
    {
        var expected = Passes().Sum(p => (header.BytesPerRow(p.Width) + 1) * p.Height);
        if (expected > Array.MaxLength)
            throw Error($"{header.Height}x{header.Width} pixels (height first) of {header.BitDepth} bits do not fit in memory. Scale the image down.");
        // Deflate shrinks at most 1032 times: less data than that cannot hold the announced pixels.
        if (data.Length * 1032L + 64 < expected)
            throw Error($"{header.Height}x{header.Width} pixels (height first) cannot come from {data.Length} bytes of data; the file is damaged or cut short. Copy or download it again.");
        var rows = new byte[expected];
        try
        {
            using var zlib = new ZLibStream(data, CompressionMode.Decompress);
            zlib.ReadExactly(rows);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw Error($"its pixel data cannot be decompressed to the {expected} bytes that {header.Height}x{header.Width} pixels (height first) need; the file is damaged. Copy or download it again.");
        }
        return rows;
    }

    private PngImage Pixels(byte[] rows)
    {
        var alpha = header.ColourType is 4 or 6 || hasTransparency;
        var channels = (header.ColourType is 0 or 4 ? 1 : 3) + (alpha ? 1 : 0);
        var pixels = new byte[(long)header.Width * header.Height * channels];
        var position = 0;
        foreach (var pass in Passes())
        {
            var bytes = (int)header.BytesPerRow(pass.Width);
            var above = new byte[bytes];
            for (var y = 0; y < pass.Height; y++)
            {
                if (rows[position] > 4)
                    throw Error($"row {y} names filter {rows[position]}, but PNG has filters 0 to 4; the file is damaged. Save it again.");
                var row = rows.AsSpan(position + 1, bytes);
                PngFilter.Undo(rows[position], row, above, header.BytesPerPixel);
                for (var x = 0; x < pass.Width; x++)
                {
                    var target = (((long)(pass.Top + (y * pass.RowStep)) * header.Width) + pass.Left + (x * pass.ColumnStep)) * channels;
                    WritePixel(row, x, pixels.AsSpan((int)target, channels));
                }
                row.CopyTo(above);
                position += bytes + 1;
            }
        }
        return new PngImage(header.Width, header.Height, channels, pixels);
    }

    private void WritePixel(ReadOnlySpan<byte> row, int x, Span<byte> target)
    {
        if (header.ColourType == 3)
        {
            var index = Sample(row, x);
            if ((index * 3) + 2 >= palette.Length)
                throw Error($"a pixel asks for colour {index}, but its palette has {palette.Length / 3}; the file is damaged. Save it again.");
            palette.AsSpan(index * 3, 3).CopyTo(target);
            if (target.Length == 4)
                target[3] = index < transparency.Length ? transparency[index] : (byte)255;
            return;
        }
        var samples = header.SamplesPerPixel;
        var transparent = hasTransparency;
        for (var c = 0; c < samples; c++)
        {
            var value = Sample(row, (x * samples) + c);
            // tRNS names one colour, in 16-bit fields at the image's own depth.
            transparent = transparent && (2 * c) + 1 < transparency.Length && value == BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(2 * c));
            target[c] = (byte)(header.BitDepth == 16 ? value >> 8 : value * 255 / ((1 << header.BitDepth) - 1));
        }
        if (hasTransparency)
            target[samples] = transparent ? (byte)0 : (byte)255;
    }

    private int Sample(ReadOnlySpan<byte> row, int index) => header.BitDepth switch
    {
        8 => row[index],
        16 => BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]),
        var bits => (row[index * bits / 8] >> (8 - bits - (index * bits % 8))) & ((1 << bits) - 1),
    };

    private IEnumerable<(int Left, int Top, int ColumnStep, int RowStep, int Width, int Height)> Passes()
    {
        (int Left, int Top, int ColumnStep, int RowStep)[] steps = header.Interlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        foreach (var (left, top, columnStep, rowStep) in steps)
        {
            var width = (int)(((long)header.Width - left + columnStep - 1) / columnStep);
            var height = (int)(((long)header.Height - top + rowStep - 1) / rowStep);
            if (width > 0 && height > 0)
                yield return (left, top, columnStep, rowStep, width, height);
        }
    }

    private PngFormatException Error(string what) => new($"PNG '{name}': {what}");

    private static string Describe(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
            return "an empty file";
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "a JPEG image";
        if (file.StartsWith("GIF8"u8))
            return "a GIF image";
        if (file.StartsWith("BM"u8))
            return "a BMP image";
        if (file.StartsWith("RIFF"u8))
            return "a WebP image";
        if (file.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return "a gzip file";
        if (file.StartsWith("PK"u8))
            return "a zip file";
        return $"a file that begins with bytes {Convert.ToHexString(file[..Math.Min(8, file.Length)])}";
    }
}
