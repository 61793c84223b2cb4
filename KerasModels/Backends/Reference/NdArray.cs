namespace MLGenerative.KerasModels.Backends.Reference;

/// <summary>A row-major array of doubles; integers and masks are kept in doubles too.</summary>
/// <param name="Shape">Its dimensions.</param>
/// <param name="Data">Its elements.</param>
public sealed record NdArray(int[] Shape, double[] Data)
{
    /// <summary>An array of zeros.</summary>
    public NdArray(int[] shape) : this(shape, new double[Size(shape)]) { }

    /// <summary>For each axis, how far apart its neighbours are.</summary>
    public int[] Strides
    {
        get
        {
            var strides = new int[Shape.Length];
            for (int axis = Shape.Length - 1, step = 1; axis >= 0; step *= Shape[axis--]) strides[axis] = step;
            return strides;
        }
    }

    /// <summary>The coordinates of the element at <paramref name="offset"/>.</summary>
    public int[] At(int offset)
    {
        var at = new int[Shape.Length];
        for (var axis = Shape.Length - 1; axis >= 0; offset /= Shape[axis--]) at[axis] = offset % Shape[axis];
        return at;
    }

    /// <summary>The place of the element at the given coordinates.</summary>
    public int Offset(ReadOnlySpan<int> at)
    {
        var offset = 0;
        for (var axis = 0; axis < Shape.Length; axis++) offset = (offset * Shape[axis]) + at[axis];
        return offset;
    }

    private static int Size(int[] shape) => shape.Aggregate(1, (a, b) => checked(a * b));
}
