namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Takes each element of a result from the place that strides name: transpositions and repetitions.</summary>
/// <param name="from">The source.</param>
/// <param name="to">The result.</param>
/// <param name="shape">The result's dimensions.</param>
/// <param name="strides">How far a step along each axis of the result goes in the source.</param>
/// <param name="range">Rows of the result: elements before its last axis.</param>
internal sealed unsafe class StridedStep(Place from, Place to, int[] shape, int[] strides, RowRange range) : Step
{
    private readonly int _length = shape.Length == 0 ? 1 : shape[^1];
    private readonly int _stride = shape.Length == 0 ? 0 : strides[^1];

    /// <inheritdoc/>
    public override void Run(in StepContext context, int start, int end)
    {
        var (first, last) = range.At(start, end);
        for (var row = first; row < last; row++)
        {
            var source = from.Pointer;
            for (int axis = shape.Length - 2, rest = row; axis >= 0; rest /= shape[axis--]) source += (nint)(rest % shape[axis]) * strides[axis];
            var result = to.Pointer + ((nint)row * _length);
            if (_stride == 1) new ReadOnlySpan<float>(source, _length).CopyTo(new Span<float>(result, _length));
            else if (_stride == 0) new Span<float>(result, _length).Fill(*source);
            else for (var i = 0; i < _length; i++, source += _stride) result[i] = *source;
        }
    }

    /// <summary>The strides of a row-major array.</summary>
    public static int[] StridesOf(int[] shape)
    {
        var strides = new int[shape.Length];
        for (int axis = shape.Length - 1, step = 1; axis >= 0; step *= shape[axis--]) strides[axis] = step;
        return strides;
    }

    /// <summary>Elements before the last axis.</summary>
    public static int Rows(int[] shape) => shape.Length == 0 ? 1 : shape[..^1].Aggregate(1, (a, b) => a * b);
}
