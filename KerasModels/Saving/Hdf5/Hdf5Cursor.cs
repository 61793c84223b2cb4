using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>A place in a file that moves on as numbers are read, and never past its end.</summary>
internal sealed class Hdf5Cursor(Hdf5Source source, int start, int end, string place)
{
    public Hdf5Source Source => source;

    /// <summary>What is read here, for messages.</summary>
    public string Place => place;

    public int Position { get; private set; } = start;

    public int Remaining => end - Position;

    public byte Byte() => Take(1)[0];

    public int UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    /// <summary>A number of up to 8 bytes; one above 2⁶³ is refused.</summary>
    public long Number(int bytes)
    {
        var value = 0UL;
        var taken = Take(bytes);
        for (var i = 0; i < taken.Length; i++) value |= (ulong)taken[i] << (8 * i);
        return value <= long.MaxValue ? (long)value : throw Error(string.Create(CultureInfo.InvariantCulture, $"{value} is no size"));
    }

    /// <summary>An address; <see cref="Hdf5Source.Undefined"/> where all bits are set.</summary>
    public long Address() => AllSet(source.OffsetSize) ? Hdf5Source.Undefined : Number(source.OffsetSize);

    /// <summary>A length; -1 where all bits are set.</summary>
    public long Length() => AllSet(source.LengthSize) ? -1 : Number(source.LengthSize);

    /// <summary>The next bytes.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > Remaining) throw Error($"{count} bytes are needed, {Remaining} are left");
        source.Work(count, place);
        var taken = source.Span(Position, count);
        Position += count;
        return taken;
    }

    /// <summary>Passes bytes over.</summary>
    public void Skip(long count)
    {
        if (count < 0 || count > Remaining) throw Error(string.Create(CultureInfo.InvariantCulture, $"{count} bytes are needed, {Remaining} are left"));
        Position += (int)count;
    }

    /// <summary>The next bytes as a part of their own; this cursor moves behind them.</summary>
    public Hdf5Cursor Part(long count, string? name = null)
    {
        var from = Position;
        Skip(count);
        source.Work(1, place);
        return new Hdf5Cursor(source, from, Position, name ?? place);
    }

    /// <summary>The same place again.</summary>
    public Hdf5Cursor Copy() => new(source, Position, end, place);

    /// <summary>Reads a signature such as <c>TREE</c>.</summary>
    public void Expect(string signature)
    {
        var found = Take(signature.Length);
        for (var i = 0; i < found.Length; i++)
            if (found[i] != signature[i]) throw Error($"expected {signature}, found {Convert.ToHexString(found)}");
    }

    /// <summary>Reads a version.</summary>
    public int Version(int least, int most)
    {
        var version = Byte();
        return version >= least && version <= most ? version : throw Error($"version {version} is not read here (versions {least} to {most} are)");
    }

    /// <summary>A text that ends with a zero.</summary>
    public string Text()
    {
        var length = source.Span(Position, Remaining).IndexOf((byte)0);
        if (length < 0) throw Error("a name does not end");
        var text = Decode(Take(length));
        Skip(1);
        return text;
    }

    /// <summary>A text of a known length; zeros at its end are not part of it.</summary>
    public string Text(int bytes) => Decode(Take(bytes).TrimEnd((byte)0));

    /// <summary>Checks the checksum that follows the bytes since <paramref name="from"/>.</summary>
    public void Checksum(int from)
    {
        var expected = Lookup3.Of(source.Span(from, Position - from));
        if (UInt32() != expected) throw Error("its checksum does not fit");
    }

    public Hdf5Exception Error(string what, Exception? cause = null) => source.Error(string.Create(CultureInfo.InvariantCulture, $"{place}, byte {Position}"), what, cause);

    private string Decode(ReadOnlySpan<byte> bytes)
    {
        source.Reserve(2L * bytes.Length, place);
        return Encoding.UTF8.GetString(bytes);
    }

    private bool AllSet(int bytes)
    {
        if (bytes > Remaining || source.Span(Position, bytes).ContainsAnyExcept((byte)0xFF)) return false;
        Skip(bytes);
        return true;
    }
}
