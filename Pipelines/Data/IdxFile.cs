using System.Buffers.Binary;
using System.IO.Compression;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>Reads IDX files, plain or gzip-compressed: big-endian, 00 00 08 (unsigned bytes) and the number of dimensions, the dimensions, the values (LeCun's MNIST page).</summary>
public static class IdxFile
{
    // DEFLATE cannot expand by more than this, so a larger claim is a lie told before memory is asked for.
    private const long MostExpansion = 1032;

    /// <summary>Reads a file of so many dimensions: 3 for images, 1 for labels.</summary>
    /// <exception cref="DataSetException">The file cannot be opened, is damaged, or holds something else.</exception>
    public static IdxArray Read(string path, int dimensions)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Read(file, path, dimensions);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataSetException(DataTexts.Unreadable.With(path, LibraryMessage.Of(failure)), inner: failure);
        }
    }

    /// <summary>Reads a seekable stream; <paramref name="path"/> is what messages call it.</summary>
    /// <exception cref="DataSetException">The content is damaged or something else.</exception>
    public static IdxArray Read(Stream file, string path, int dimensions)
    {
        var start = file.Position;
        var isCompressed = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = start;
        var most = (file.Length - start) * (isCompressed ? MostExpansion : 1);
        if (!isCompressed) return ReadContent(file, path, dimensions, most, isExact: true);
        try
        {
            using var content = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
            return ReadContent(content, path, dimensions, most, isExact: false);
        }
        catch (InvalidDataException damage)
        {
            throw new DataSetException(DataTexts.GzipDamaged.With(path, LibraryMessage.Of(damage)), inner: damage);
        }
    }

    private static IdxArray ReadContent(Stream stream, string path, int dimensions, long most, bool isExact)
    {
        Span<byte> header = stackalloc byte[4 + (4 * dimensions)];
        var got = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        var expected = 0x0800 | dimensions;
        if (got < 4) throw new DataSetException(DataTexts.Truncated.With(path, header.Length, got));
        var magic = BinaryPrimitives.ReadInt32BigEndian(header);
        if (magic != expected) throw new DataSetException(DataTexts.WrongMagic.With(path, magic.ToString("X8", null), expected.ToString("X8", null), dimensions));
        if (got < header.Length) throw new DataSetException(DataTexts.Truncated.With(path, header.Length, got));

        var shape = new int[dimensions];
        long count = 1;
        for (var i = 0; i < dimensions; i++)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(header[(4 + (4 * i))..]);
            if (size == 0 || (count *= size) > Array.MaxLength) throw new DataSetException(DataTexts.ImpossibleSize.With(path, Sizes(header[4..])));
            shape[i] = (int)size;
        }

        var total = header.Length + count;
        if (isExact ? total != most : total > most) throw new DataSetException((total > most ? DataTexts.Truncated : DataTexts.Oversized).With(path, total, most));
        var values = GC.AllocateUninitializedArray<byte>((int)count);
        got = stream.ReadAtLeast(values, values.Length, throwOnEndOfStream: false);
        if (got < values.Length) throw new DataSetException(DataTexts.Truncated.With(path, total, header.Length + (long)got));
        Span<byte> behind = stackalloc byte[1];
        if (stream.Read(behind) > 0) throw new DataSetException(DataTexts.Trailing.With(path, total));
        return new IdxArray(shape, values);
    }

    private static string Sizes(ReadOnlySpan<byte> header)
    {
        var sizes = new List<string>();
        for (; header.Length >= 4; header = header[4..]) sizes.Add(BinaryPrimitives.ReadUInt32BigEndian(header).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return string.Join(" × ", sizes);
    }
}
