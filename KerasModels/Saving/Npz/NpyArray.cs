using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Saving.Npz;

/// <summary>One NumPy array: a shape and its values in row-major (C) order.</summary>
public sealed class NpyArray
{
    private readonly Array _values;

    internal NpyArray(Array values, int[] shape)
    {
        _values = values;
        Shape = shape;
        Type = TypeOf(values.GetType().GetElementType()!);
    }

    /// <summary>The type of its elements.</summary>
    public NpyType Type { get; }

    /// <summary>Its dimensions; empty for a single value.</summary>
    public IReadOnlyList<int> Shape { get; }

    /// <summary>How many elements it has.</summary>
    public int Count => _values.Length;

    /// <summary>An array over <paramref name="values"/>, which is not copied. Without a shape it has one dimension.</summary>
    /// <typeparam name="T">byte, bool, int, long, float or double.</typeparam>
    /// <exception cref="ArgumentException">The type is another one, or the shape's product is not the number of values.</exception>
    public static NpyArray Of<T>(T[] values, params ReadOnlySpan<int> shape) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(values);
        var dimensions = shape.IsEmpty ? [values.Length] : shape.ToArray();
        return Checked(values, dimensions);
    }

    /// <summary>A single value, of shape ().</summary>
    /// <typeparam name="T">byte, bool, int, long, float or double.</typeparam>
    public static NpyArray Scalar<T>(T value) where T : unmanaged => Checked(new[] { value }, []);

    /// <summary>The values, not copied.</summary>
    /// <typeparam name="T">The type of the elements; see <see cref="Type"/>.</typeparam>
    /// <exception cref="InvalidOperationException">The array holds another type.</exception>
    public T[] Values<T>() where T : unmanaged => _values.GetType() == typeof(T[])
        ? (T[])_values
        : throw new InvalidOperationException($"The array holds {Type} values, not {typeof(T).Name}: use ToSingle(), or Values<T>() with its own type.");

    /// <summary>The values as float32: the array itself when it holds them, else a converted copy.</summary>
    public float[] ToSingle() => _values switch
    {
        float[] values => values,
        double[] values => Array.ConvertAll(values, v => (float)v),
        byte[] values => Array.ConvertAll(values, v => (float)v),
        int[] values => Array.ConvertAll(values, v => (float)v),
        long[] values => Array.ConvertAll(values, v => (float)v),
        _ => Array.ConvertAll((bool[])_values, v => v ? 1f : 0f),
    };

    internal static int ItemSize(NpyType type) => type switch
    {
        NpyType.UInt8 or NpyType.Boolean => 1,
        NpyType.Int32 or NpyType.Float32 => 4,
        _ => 8,
    };

    internal Span<byte> Bytes => BytesOf(_values);

    internal static Span<byte> BytesOf(Array values) => values switch
    {
        byte[] typed => typed,
        bool[] typed => MemoryMarshal.AsBytes(typed.AsSpan()),
        int[] typed => MemoryMarshal.AsBytes(typed.AsSpan()),
        long[] typed => MemoryMarshal.AsBytes(typed.AsSpan()),
        float[] typed => MemoryMarshal.AsBytes(typed.AsSpan()),
        _ => MemoryMarshal.AsBytes(((double[])values).AsSpan()),
    };

    internal static Array Allocate(NpyType type, int count) => type switch
    {
        NpyType.UInt8 => GC.AllocateUninitializedArray<byte>(count),
        NpyType.Boolean => new bool[count],
        NpyType.Int32 => GC.AllocateUninitializedArray<int>(count),
        NpyType.Int64 => GC.AllocateUninitializedArray<long>(count),
        NpyType.Float32 => GC.AllocateUninitializedArray<float>(count),
        _ => GC.AllocateUninitializedArray<double>(count),
    };

    private static NpyArray Checked<T>(T[] values, int[] shape)
    {
        long product = 1;
        foreach (var dimension in shape)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(dimension, nameof(shape));
            product = Math.Min(product * dimension, int.MaxValue + 1L);
        }

        return product == values.Length
            ? new NpyArray(values, shape)
            : throw new ArgumentException($"Shape ({string.Join(", ", shape)}) has {product} values, but {values.Length} were given.", nameof(shape));
    }

    private static NpyType TypeOf(Type element) => System.Type.GetTypeCode(element) switch
    {
        TypeCode.Byte => NpyType.UInt8,
        TypeCode.Boolean => NpyType.Boolean,
        TypeCode.Int32 => NpyType.Int32,
        TypeCode.Int64 => NpyType.Int64,
        TypeCode.Single => NpyType.Float32,
        TypeCode.Double => NpyType.Float64,
        _ => throw new ArgumentException($"A NumPy array here holds byte, bool, int, long, float or double values, not {element.Name}."),
    };
}
