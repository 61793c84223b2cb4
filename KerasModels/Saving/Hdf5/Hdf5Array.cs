using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>Values of a dataset or attribute: type, dimensions, and the elements in row-major order.</summary>
public sealed class Hdf5Array
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly string[]? _texts;

    internal Hdf5Array(Hdf5Type type, IReadOnlyList<int> shape, ReadOnlyMemory<byte> bytes) => (Type, Shape, _bytes) = (type, shape, bytes);

    internal Hdf5Array(IReadOnlyList<int> shape, string[] texts) => (Type, Shape, _texts) = (Hdf5Type.VariableText, shape, texts);

    /// <summary>What the elements are.</summary>
    public Hdf5Type Type { get; }

    /// <summary>The dimensions; none for a single value.</summary>
    public IReadOnlyList<int> Shape { get; }

    /// <summary>The number of elements.</summary>
    public int Count => _texts?.Length ?? (_bytes.Length / Type.Size);

    internal ReadOnlySpan<byte> Bytes => _bytes.Span;

    /// <summary>Numbers of 4 bytes.</summary>
    public static Hdf5Array Of(ReadOnlySpan<float> values, params ReadOnlySpan<int> shape) => Number(Hdf5Type.Float32, MemoryMarshal.AsBytes(values), shape);

    /// <summary>Numbers of 8 bytes.</summary>
    public static Hdf5Array Of(ReadOnlySpan<double> values, params ReadOnlySpan<int> shape) => Number(Hdf5Type.Float64, MemoryMarshal.AsBytes(values), shape);

    /// <summary>Whole numbers of 8 bytes.</summary>
    public static Hdf5Array Of(ReadOnlySpan<long> values, params ReadOnlySpan<int> shape) => Number(Hdf5Type.Int64, MemoryMarshal.AsBytes(values), shape);

    /// <summary>One text, of variable length.</summary>
    public static Hdf5Array Text(string text) => new([], [text]);

    /// <summary>A list of texts, each in as many bytes as the longest.</summary>
    public static Hdf5Array Texts(IReadOnlyList<string> texts)
    {
        var encoded = texts.Select(Encoding.UTF8.GetBytes).ToList();
        var size = Math.Max(1, encoded.Select(e => e.Length).DefaultIfEmpty().Max());
        var bytes = new byte[size * texts.Count];
        for (var i = 0; i < encoded.Count; i++) encoded[i].CopyTo(bytes, i * size);
        return new Hdf5Array(Hdf5Type.Text(size), [texts.Count], bytes);
    }

    /// <summary>The numbers as float32.</summary>
    /// <exception cref="InvalidOperationException">The elements are no numbers.</exception>
    public float[] ToSingle()
    {
        var span = Bytes;
        var (type, values) = (Type, new float[Count]);
        if (type == Hdf5Type.Float32 with { IsSigned = type.IsSigned }) MemoryMarshal.Cast<byte, float>(span).CopyTo(values);
        else for (var i = 0; i < values.Length; i++) values[i] = (float)Number(span[(i * type.Size)..]);
        return values;
    }

    /// <summary>The numbers as float64.</summary>
    /// <exception cref="InvalidOperationException">The elements are no numbers.</exception>
    public double[] ToDouble()
    {
        var (size, values) = (Type.Size, new double[Count]);
        for (var i = 0; i < values.Length; i++) values[i] = Number(Bytes[(i * size)..]);
        return values;
    }

    /// <summary>The whole numbers or truth values.</summary>
    /// <exception cref="InvalidOperationException">The elements are no whole numbers.</exception>
    public long[] ToInt64()
    {
        var (size, values) = (Type.Size, new long[Count]);
        for (var i = 0; i < values.Length; i++) values[i] = Whole(Bytes[(i * size)..]);
        return values;
    }

    /// <summary>The texts.</summary>
    /// <exception cref="InvalidOperationException">The elements are no texts.</exception>
    public IReadOnlyList<string> ToTexts()
    {
        if (_texts is not null) return _texts;
        if (Type.Kind != Hdf5Kind.Text) throw Unfit("texts");
        return [.. Enumerable.Range(0, Count).Select(i => Encoding.UTF8.GetString(Bytes.Slice(i * Type.Size, Type.Size).TrimEnd((byte)0)))];
    }

    /// <summary>Type and dimensions, for example <c>float32 (784, 32)</c>.</summary>
    public override string ToString() => $"{Type} ({string.Join(", ", Shape)})";

    private static Hdf5Array Number(Hdf5Type type, ReadOnlySpan<byte> bytes, ReadOnlySpan<int> shape)
    {
        var count = 1L;
        foreach (var size in shape) count = checked(count * size);
        return count * type.Size == bytes.Length ? new Hdf5Array(type, shape.ToArray(), bytes.ToArray())
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Hdf5Array: expected {count} values for the shape, got {bytes.Length / type.Size}."), nameof(shape));
    }

    private double Number(ReadOnlySpan<byte> at) => (Type.Kind, Type.Size, Type.IsBigEndian) switch
    {
        (Hdf5Kind.Float, 4, false) => BinaryPrimitives.ReadSingleLittleEndian(at),
        (Hdf5Kind.Float, 4, true) => BinaryPrimitives.ReadSingleBigEndian(at),
        (Hdf5Kind.Float, 8, false) => BinaryPrimitives.ReadDoubleLittleEndian(at),
        (Hdf5Kind.Float, 8, true) => BinaryPrimitives.ReadDoubleBigEndian(at),
        (Hdf5Kind.Float, 2, false) => (double)BinaryPrimitives.ReadHalfLittleEndian(at),
        (Hdf5Kind.Float, 2, true) => (double)BinaryPrimitives.ReadHalfBigEndian(at),
        (Hdf5Kind.Integer, 8, _) when !Type.IsSigned => (ulong)Whole(at),
        _ => Whole(at),
    };

    private long Whole(ReadOnlySpan<byte> at)
    {
        if (Type.Kind is not (Hdf5Kind.Integer or Hdf5Kind.Enumeration)) throw Unfit("whole numbers");
        var value = 0UL;
        for (var i = 0; i < Type.Size; i++) value |= (ulong)at[Type.IsBigEndian ? Type.Size - 1 - i : i] << (8 * i);
        var unused = 64 - (8 * Type.Size);
        return Type.IsSigned ? (long)(value << unused) >> unused : (long)value;
    }

    private InvalidOperationException Unfit(string wanted) => new($"Hdf5Array: expected {wanted}, got {this}.");
}
