using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Gathers samples of a feed.</summary>
/// <param name="to">Where they go.</param>
/// <param name="index">The feed's place among the program's inputs.</param>
/// <param name="rowsPerSample">Rows of the source a sample; 0 if the feed does not go by samples.</param>
/// <param name="length">Elements in all.</param>
internal sealed unsafe class FeedStep<T>(Place to, int index, int rowsPerSample, int length) : Step where T : unmanaged, ILanes<T>
{
    private const int Ahead = 6;

    /// <inheritdoc/>
    public override string ToString() => $"feed {index}";

    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int end)
    {
        var feed = context.Arguments.Feeds[index];
        var source = feed.Source;
        if (rowsPerSample == 0)
        {
            Copy(source, feed.Start * source.RowLength, 0, length);
            return;
        }

        var row = source.RowLength;
        var last = end * rowsPerSample;
        for (var i = from * rowsPerSample; i < last; i++)
        {
            // Shuffled samples come from anywhere in memory: ask for them a few samples ahead.
            if (feed.Order is not null && i + Ahead < last) Prefetch(source, feed.Row(i + Ahead) * row, row);
            Copy(source, feed.Row(i) * row, i * row, row);
        }
    }

    private static void Prefetch(Tensor source, int at, int count)
    {
        if (!Cache.CanPrefetch) return;
        switch (source.Type)
        {
            case DType.UInt8:
                fixed (byte* bytes = source.Bytes.AsSpan(at, count)) Cache.Prefetch(bytes, count);
                break;
            case DType.Float32:
                fixed (float* floats = source.Floats.AsSpan(at, count)) Cache.Prefetch(floats, count * sizeof(float));
                break;
        }
    }

    // Bounds: RunChecks has compared the feed with the program; spans check the source.
    private void Copy(Tensor source, int from, int at, int count)
    {
        var target = to.Pointer + at;
        switch (source.Type)
        {
            case DType.Float32:
                source.Floats.AsSpan(from, count).CopyTo(new Span<float>(target, count));
                break;
            case DType.Int32:
                source.Integers.AsSpan(from, count).CopyTo(new Span<int>(target, count));
                break;
            default:
                fixed (byte* bytes = source.Bytes.AsSpan(from, count)) ToFractions(bytes, target, count);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ToFractions(byte* from, float* to, int count)
    {
        // A correctly rounded x / 255f is the reciprocal's product mended by its own remainder; a test compares all 256.
        var (all, reciprocal) = (T.Of(-255f), T.Of(1f / 255f));
        var i = 0;
        for (; i + 16 <= count; i += 16)
        {
            var x = T.LoadBytes(from + i);
            var quotient = x * reciprocal;
            T.Fma(T.Fma(quotient, all, x), reciprocal, quotient).Store(to + i);
        }

        for (; i < count; i++) to[i] = from[i] / 255f;
    }
}
