using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Elements;

/// <summary>The loops around element-wise maps, as function pointers of one signature: (result, x, step of x, y, step of y, z, step of z, count).</summary>
/// <remarks>
/// A step is 16 or, for a value that is the same everywhere, 0. The count is rounded up to 16; buffers have room for that, so reads and writes stay inside them.
/// </remarks>
internal static unsafe class ElementLoops<T> where T : unmanaged, ILanes<T>
{
    /// <summary>The loop of a map of one operand.</summary>
    public static nint Unary<TMap>() where TMap : struct, IUnaryMap =>
        (nint)(delegate*<float*, float*, nint, float*, nint, float*, nint, int, void>)&RunUnary<TMap>;

    /// <summary>The loop of a map of two operands.</summary>
    public static nint Binary<TMap>() where TMap : struct, IBinaryMap =>
        (nint)(delegate*<float*, float*, nint, float*, nint, float*, nint, int, void>)&RunBinary<TMap>;

    /// <summary>The loop of a map of three operands.</summary>
    public static nint Ternary<TMap>() where TMap : struct, ITernaryMap =>
        (nint)(delegate*<float*, float*, nint, float*, nint, float*, nint, int, void>)&RunTernary<TMap>;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunUnary<TMap>(float* result, float* x, nint xStep, float* y, nint yStep, float* z, nint zStep, int count) where TMap : struct, IUnaryMap
    {
        for (; count > 0; count -= 16, result += 16, x += xStep) TMap.Of(T.Load(x)).Store(result);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunBinary<TMap>(float* result, float* x, nint xStep, float* y, nint yStep, float* z, nint zStep, int count) where TMap : struct, IBinaryMap
    {
        for (; count > 0; count -= 16, result += 16, x += xStep, y += yStep) TMap.Of(T.Load(x), T.Load(y)).Store(result);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunTernary<TMap>(float* result, float* x, nint xStep, float* y, nint yStep, float* z, nint zStep, int count) where TMap : struct, ITernaryMap
    {
        for (; count > 0; count -= 16, result += 16, x += xStep, y += yStep, z += zStep) TMap.Of(T.Load(x), T.Load(y), T.Load(z)).Store(result);
    }
}
