using System.Globalization;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>The type of the elements of a dataset or attribute.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Size">Bytes an element.</param>
/// <param name="IsSigned">Whether whole numbers may be negative.</param>
/// <param name="IsBigEndian">Whether the highest byte stands first.</param>
public sealed record Hdf5Type(Hdf5Kind Kind, int Size, bool IsSigned = false, bool IsBigEndian = false)
{
    private const int CommittedType = 2;

    /// <summary>Numbers of 4 bytes.</summary>
    public static Hdf5Type Float32 { get; } = new(Hdf5Kind.Float, 4);

    /// <summary>Numbers of 8 bytes.</summary>
    public static Hdf5Type Float64 { get; } = new(Hdf5Kind.Float, 8);

    /// <summary>Whole numbers of 8 bytes.</summary>
    public static Hdf5Type Int64 { get; } = new(Hdf5Kind.Integer, 8, IsSigned: true);

    /// <summary>Texts each of its own length.</summary>
    public static Hdf5Type VariableText { get; } = new(Hdf5Kind.VariableText, 16);

    /// <summary>Texts of <paramref name="bytes"/> bytes, at least 1, filled up with zeros.</summary>
    public static Hdf5Type Text(int bytes) => new(Hdf5Kind.Text, bytes);

    /// <summary>The type as h5py would name it, for example <c>float32</c>.</summary>
    public override string ToString() => Kind switch
    {
        Hdf5Kind.Integer => string.Create(CultureInfo.InvariantCulture, $"{(IsSigned ? "" : "u")}int{Size * 8}"),
        Hdf5Kind.Float => string.Create(CultureInfo.InvariantCulture, $"float{Size * 8}"),
        Hdf5Kind.Text => string.Create(CultureInfo.InvariantCulture, $"S{Size}"),
        Hdf5Kind.VariableText => "text",
        Hdf5Kind.Enumeration => "enum",
        _ => "a type that is not read here",
    };

    /// <summary>Reads a datatype message, or what it refers to.</summary>
    internal static Hdf5Type Read(Hdf5Cursor cursor, bool isShared)
    {
        if (!isShared) return Read(cursor);
        var version = cursor.Version(1, 3);
        var where = cursor.Byte();
        if (version == 1) cursor.Skip(6);
        else if (where is not (0 or CommittedType)) throw cursor.Error("a type is kept in a shared heap, which is not read here");
        var header = ObjectHeader.Read(cursor.Source, cursor.Address(), cursor.Place);
        var message = header.Find(MessageType.Datatype) ?? throw cursor.Error("it refers to a type that is none");
        return message.IsShared ? throw cursor.Error("a type refers to a type that refers to another") : Read(message.Open());
    }

    private static Hdf5Type Read(Hdf5Cursor cursor)
    {
        var first = cursor.Byte();
        var bits = cursor.Byte() | (cursor.UInt16() << 8);
        var size = cursor.UInt32();
        if (size is 0 or > int.MaxValue) throw cursor.Error(string.Create(CultureInfo.InvariantCulture, $"a type of {size} bytes cannot be"));
        if (first >> 4 is 0 or > 5) throw cursor.Error($"a type of version {first >> 4} is not read here");
        var bytes = (int)size;
        switch (first & 0x0F)
        {
            case 0 when bytes is 1 or 2 or 4 or 8 && cursor.UInt16() == 0 && cursor.UInt16() == 8 * bytes:
                return new Hdf5Type(Hdf5Kind.Integer, bytes, (bits & 8) != 0, (bits & 1) != 0);
            case 1 when bytes is 2 or 4 or 8 && (bits & 0x40) == 0 && IsIeee(cursor, bytes):
                return new Hdf5Type(Hdf5Kind.Float, bytes, IsSigned: true, (bits & 1) != 0);
            case 3:
                return Text(bytes);
            case 8 when Read(cursor) is { Kind: Hdf5Kind.Integer } values && values.Size == bytes:
                return values with { Kind = Hdf5Kind.Enumeration };
            case 9 when (bits & 0x0F) == 1 && bytes == 8 + cursor.Source.OffsetSize:
                return new Hdf5Type(Hdf5Kind.VariableText, bytes);
            default:
                return new Hdf5Type(Hdf5Kind.Other, bytes);
        }
    }

    // offset, precision; places and sizes of exponent and mantissa; bias
    private static bool IsIeee(Hdf5Cursor cursor, int bytes)
    {
        var (mantissa, exponent) = bytes switch { 2 => (10, 5), 4 => (23, 8), _ => (52, 11) };
        return cursor.UInt16() == 0 && cursor.UInt16() == 8 * bytes && cursor.Byte() == mantissa && cursor.Byte() == exponent
            && cursor.Byte() == 0 && cursor.Byte() == mantissa && cursor.UInt32() == (1u << (exponent - 1)) - 1;
    }
}
