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

    /// <summary>Calls <paramref name="visit"/> with each place of this array and the place in another whose neighbours along each axis are <paramref name="strides"/> apart.</summary>
    /// <param name="strides">One an axis of this array; 0 where the other does not move.</param>
    /// <param name="start">Where the first element's counterpart is.</param>
    /// <param name="visit">Given the place here and the place there.</param>
    public void Walk(ReadOnlySpan<int> strides, int start, Action<int, int> visit)
    {
        var at = new int[Shape.Length];
        for (int place = 0, other = start; place < Data.Length; place++)
        {
            visit(place, other);
            for (var axis = at.Length - 1; axis >= 0; axis--)
            {
                other += strides[axis];
                if (++at[axis] < Shape[axis]) break;
                other -= strides[axis] * Shape[axis];
                at[axis] = 0;
            }
        }
    }

    private static int Size(int[] shape) => shape.Aggregate(1, (a, b) => checked(a * b));
}
