using System.Buffers.Binary;
using System.Text;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Bytes of a file that is put together; addresses and lengths have 8 bytes.</summary>
internal sealed class OutputBuffer
{
    public const long Undefined = -1;

    private byte[] _bytes = new byte[4096];

    public int Position { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Position);

    public void Byte(int value) => Room(1)[0] = (byte)value;

    public void UInt16(int value) => BinaryPrimitives.WriteUInt16LittleEndian(Room(2), (ushort)value);

    public void UInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Room(4), value);

    public void Int64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Room(8), value);

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    public void Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public void Zeros(int count) => Room(count).Clear();

    /// <summary>Goes on at a multiple of 8 bytes.</summary>
    public void Align() => Zeros(-Position & 7);

    /// <summary>Overwrites an address written before.</summary>
    public void PatchInt64(int position, long value) => BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(position), value);

    private Span<byte> Room(int count)
    {
        if (count > Array.MaxLength - Position) throw new Hdf5Exception("An HDF5 file written here holds less than 2 GB. Write it in parts.");
        if (Position + count > _bytes.Length) Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max((long)Position + count, 2L * _bytes.Length)));
        var room = _bytes.AsSpan(Position, count);
        Position += count;
        return room;
    }
}
