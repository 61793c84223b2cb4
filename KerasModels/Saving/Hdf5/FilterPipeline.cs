using System.Buffers.Binary;
using System.IO.Compression;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>What was done to a dataset's chunks when they were written, in order: gzip, shuffle, Fletcher32.</summary>
internal sealed class FilterPipeline(IReadOnlyList<FilterPipeline.Filter> filters)
{
    private const int Gzip = 1, Shuffle = 2, Fletcher32 = 3, FirstNamed = 256;

    public static FilterPipeline None { get; } = new([]);

    public bool IsEmpty => filters.Count == 0;

    public static FilterPipeline Read(Hdf5Cursor cursor)
    {
        var version = cursor.Version(1, 2);
        var filters = new Filter[cursor.Byte()];
        if (version == 1) cursor.Skip(6);
        for (var i = 0; i < filters.Length; i++)
        {
            var id = cursor.UInt16();
            var nameLength = version == 1 || id >= FirstNamed ? cursor.UInt16() : 0;
            cursor.Skip(2);
            var values = cursor.UInt16();
            var name = cursor.Text(version == 1 ? (nameLength + 7) & ~7 : nameLength);
            var first = values > 0 ? cursor.UInt32() : 0;
            cursor.Skip(4 * Math.Max(0, values - 1));
            if (version == 1 && values % 2 == 1) cursor.Skip(4);
            filters[i] = new Filter(id, name, first);
        }

        return new FilterPipeline(filters);
    }

    /// <summary>A chunk as it was before it was written: <paramref name="size"/> bytes.</summary>
    public byte[] Undo(Hdf5Source source, string place, int start, int length, uint skipped, int size)
    {
        byte[]? bytes = null;
        for (var i = filters.Count - 1; i >= 0; i--)
        {
            if (i < 32 && (skipped & (1u << i)) != 0) continue;
            var input = bytes is null ? source.Stream(start, length) : new MemoryStream(bytes);
            bytes = filters[i].Id switch
            {
                Gzip => Inflate(input, size + 4, source, place),
                Shuffle => Unshuffled(input.ToArray(), filters[i].First),
                Fletcher32 => Checked(input.ToArray(), source, place),
                _ => throw source.Error(place, $"filter {filters[i].Id} {filters[i].Name} is not known; write the file with gzip or without compression"),
            };
        }

        bytes ??= source.Span(start, length).ToArray();
        return bytes.Length == size ? bytes : throw source.Error(place, $"a chunk has {bytes.Length} bytes instead of {size}");
    }

    // a checksum that was added before the compression makes a chunk longer by four bytes
    private static byte[] Inflate(MemoryStream input, int most, Hdf5Source source, string place)
    {
        try
        {
            using var inflater = new ZLibStream(input, CompressionMode.Decompress);
            var buffer = new byte[most];
            var count = inflater.ReadAtLeast(buffer, most, throwOnEndOfStream: false);
            return count == most ? buffer : buffer[..count];
        }
        catch (InvalidDataException damage)
        {
            throw source.Error(place, "a compressed chunk cannot be read", damage);
        }
    }

    private static byte[] Unshuffled(byte[] bytes, uint elementSize)
    {
        if (elementSize <= 1 || elementSize > bytes.Length) return bytes;
        var (size, count) = ((int)elementSize, bytes.Length / (int)elementSize);
        var result = (byte[])bytes.Clone();
        for (var part = 0; part < size; part++)
            for (var i = 0; i < count; i++) result[(i * size) + part] = bytes[(part * count) + i];
        return result;
    }

    private static byte[] Checked(byte[] bytes, Hdf5Source source, string place)
    {
        if (bytes.Length < 4) throw source.Error(place, "a chunk is shorter than its checksum");
        var body = bytes[..^4];
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(body.Length)) == Fletcher(body) ? body : throw source.Error(place, "the checksum of a chunk does not fit");
    }

    private static uint Fletcher(ReadOnlySpan<byte> bytes)
    {
        uint low = 0, high = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            low = (low + ((uint)bytes[i] << 8) + bytes[i + 1]) % 65535;
            high = (high + low) % 65535;
        }

        if (bytes.Length % 2 == 1)
        {
            low = (low + ((uint)bytes[^1] << 8)) % 65535;
            high = (high + low) % 65535;
        }

        return (high << 16) | low;
    }

    /// <param name="Id">Its number in HDF5's registry.</param>
    /// <param name="Name">Its name, where the file has it.</param>
    /// <param name="First">Its first parameter: for shuffle, the size of an element.</param>
    internal sealed record Filter(int Id, string Name, uint First);
}
