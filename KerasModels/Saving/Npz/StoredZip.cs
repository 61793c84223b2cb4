using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace MLGenerative.KerasModels.Saving.Npz;

/// <summary>Writes a zip of uncompressed entries dated 1980-01-01. Ours, because the runtime's own puts the operating system and its compressor's version into the bytes.</summary>
internal sealed class StoredZip(Stream stream)
{
    private readonly List<byte> _directory = [];
    private long _position;
    private int _entries;

    /// <summary>Adds an entry whose content is <paramref name="head"/> followed by <paramref name="body"/>.</summary>
    public void Add(string name, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        var encoded = Encoding.UTF8.GetBytes(name);
        var size = (long)head.Length + body.Length;
        if (encoded.Length > ushort.MaxValue || _entries == ushort.MaxValue - 1 || _position + size + encoded.Length > uint.MaxValue - (1 << 24))
            throw new NpzException($"'{name}' does not fit: an .npz written here holds less than 4 GB and 65,534 arrays. Write it in parts.");
        var checksum = Crc32.Append(Crc32.Append(0, head), body);

        Span<byte> local = stackalloc byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(local, 0x04034B50);
        Common(local[4..], checksum, (uint)size, encoded.Length);
        Span<byte> central = stackalloc byte[46];
        central.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(central, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(central[4..], 20);
        Common(central[6..], checksum, (uint)size, encoded.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(central[42..], (uint)_position);
        _directory.AddRange(central);
        _directory.AddRange(encoded);

        stream.Write(local);
        stream.Write(encoded);
        stream.Write(head);
        stream.Write(body);
        _position += local.Length + encoded.Length + size;
        _entries++;
    }

    /// <summary>Writes the central directory; nothing may follow.</summary>
    public void Finish()
    {
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)_directory.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)_position);
        stream.Write(CollectionsMarshal.AsSpan(_directory));
        stream.Write(end);
    }

    // The fields that the local header and the central directory share, from "version needed" to "extra length".
    private static void Common(Span<byte> fields, uint checksum, uint size, int nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(fields, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], 0x0800);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], 0);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[6..], 0);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], 0x0021);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], size);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], size);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)nameLength);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[24..], 0);
    }
}
