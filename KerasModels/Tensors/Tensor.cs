namespace MLGenerative.KerasModels.Tensors;

/// <summary>A row-major array on the host: samples to learn from, predictions, weights.</summary>
/// <remarks>The array given is kept, not copied: changing it changes the tensor.</remarks>
public sealed class Tensor
{
    private readonly Array _data;

    private Tensor(Array data, DType type, Shape shape)
    {
        if (!shape.IsStatic || shape.Length() != data.Length)
            throw new ArgumentException($"Tensor: expected {data.Length} values to fill the shape, got shape {shape}.", nameof(shape));
        (_data, Type, Shape) = (data, type, shape);
        RowLength = shape.Rank == 0 ? 1 : shape.From(1).Length();
    }

    /// <summary>A float32 tensor over <paramref name="values"/>.</summary>
    public Tensor(float[] values, params ReadOnlySpan<int> shape) : this(values, DType.Float32, Dims(shape)) { }

    /// <summary>An int32 tensor over <paramref name="values"/>.</summary>
    public Tensor(int[] values, params ReadOnlySpan<int> shape) : this(values, DType.Int32, Dims(shape)) { }

    /// <summary>A tensor of raw pixels over <paramref name="values"/>; a program sees each as <c>x / 255f</c>.</summary>
    public Tensor(byte[] values, params ReadOnlySpan<int> shape) : this(values, DType.UInt8, Dims(shape)) { }

    /// <summary>The dimensions, all known.</summary>
    public Shape Shape { get; }

    /// <summary>What the elements are.</summary>
    public DType Type { get; }

    /// <summary>The number of elements.</summary>
    public int Length => _data.Length;

    /// <summary>The first dimension: how many samples there are (1 for a scalar).</summary>
    public int Rows => Shape.Rank == 0 ? 1 : Shape[0].Factor;

    /// <summary>Elements a sample.</summary>
    public int RowLength { get; }

    /// <summary>The elements of a float32 tensor.</summary>
    /// <exception cref="InvalidOperationException">The tensor is of another type.</exception>
    public float[] Floats => As<float[]>();

    /// <summary>The elements of an int32 tensor.</summary>
    /// <exception cref="InvalidOperationException">The tensor is of another type.</exception>
    public int[] Integers => As<int[]>();

    /// <summary>The elements of a tensor of raw pixels.</summary>
    /// <exception cref="InvalidOperationException">The tensor is of another type.</exception>
    public byte[] Bytes => As<byte[]>();

    /// <summary>One number of images, as a program sees it: a raw pixel as <c>x / 255f</c>.</summary>
    /// <param name="place">Its place among all, row by row.</param>
    /// <exception cref="InvalidOperationException">The elements are neither raw pixels nor float32 numbers.</exception>
    public float PixelAt(int place) => Type == DType.UInt8 ? Bytes[place] / 255f : Floats[place];

    /// <summary>A float32 copy of some samples, as a program sees them: raw pixels as <c>x / 255f</c>.</summary>
    /// <param name="start">The first sample.</param>
    /// <param name="count">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public Tensor ToFloats(int start, int count)
    {
        if (start < 0 || count < 0 || start > Rows - count)
            throw new ArgumentOutOfRangeException(nameof(count), $"Tensor.ToFloats: expected samples from 0 to {Rows}, got {start} to {start + count}.");
        var floats = GC.AllocateUninitializedArray<float>(count * RowLength);
        var from = start * RowLength;
        switch (Type)
        {
            case DType.UInt8:
                var bytes = Bytes.AsSpan(from, floats.Length);
                for (var i = 0; i < floats.Length; i++) floats[i] = bytes[i] / 255f;
                break;
            case DType.Int32:
                var integers = Integers.AsSpan(from, floats.Length);
                for (var i = 0; i < floats.Length; i++) floats[i] = integers[i];
                break;
            default:
                Floats.AsSpan(from, floats.Length).CopyTo(floats);
                break;
        }

        return new Tensor(floats, DType.Float32, Shape.With(0, count));
    }

    /// <summary>A float32 copy of all samples; see <see cref="ToFloats(int, int)"/>.</summary>
    public Tensor ToFloats() => ToFloats(0, Rows);

    /// <summary>The same elements under another shape of the same length.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public Tensor Reshape(params ReadOnlySpan<int> shape) => new(_data, Type, Dims(shape));

    /// <summary>A copy of the samples from <paramref name="start"/> on, <paramref name="count"/> of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public Tensor Slice(int start, int count)
    {
        if (start < 0 || count < 0 || start > Rows - count)
            throw new ArgumentOutOfRangeException(nameof(count), $"Tensor.Slice: expected samples from 0 to {Rows}, got {start} to {start + count}.");
        var data = Array.CreateInstance(_data.GetType().GetElementType()!, count * RowLength);
        Array.Copy(_data, start * RowLength, data, 0, data.Length);
        return new Tensor(data, Type, Shape.With(0, count));
    }

    /// <summary>Type and shape, for example <c>Float32 (60000, 784)</c>.</summary>
    public override string ToString() => $"{Type} {Shape}";

    private static Shape Dims(ReadOnlySpan<int> shape)
    {
        Span<Dim> dims = new Dim[shape.Length];
        for (var i = 0; i < shape.Length; i++) dims[i] = shape[i];
        return Shape.Of(dims);
    }

    private TArray As<TArray>() where TArray : class => _data as TArray
        ?? throw new InvalidOperationException($"Tensor: its elements are {Type}, not those of a {typeof(TArray).Name}. Read the property of its own type.");
}
