using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Convolution;

/// <summary>The kernel's slopes of a convolution with one filter of three rows, as the last layer of an image decoder has: a row of the image is read once for all three rows of the window that it lies under.</summary>
/// <remarks>Chains are those of <see cref="FilterGradientStep{T}"/>, one for each row of results and row of the window, added in order of rows. Thirty-two registers of sixteen floats are needed, which vectors of 512 bits alone have. Reads two rows of the image more than there are rows of patches, which the frame has, and writes whole ninety-sixes of slopes.</remarks>
internal static unsafe class SingleFilter<T> where T : unmanaged, ILanes<T>
{
    /// <summary>Elements whose slopes are added up at a time: three window columns of 32 channels.</summary>
    public const int Elements = 96;

    /// <summary>Whether a convolution is such.</summary>
    /// <param name="shape">Its sizes.</param>
    /// <param name="run">Elements a row of a patch.</param>
    public static bool Fits(ConvolutionShape shape, int run) => T.Bits == 512 && shape.Filters == 1 && shape.KernelRows == 3 && shape.RowStride == 1 && run % Elements == 0;

    /// <summary>Adds to the kernel's slopes what one image gives.</summary>
    /// <param name="source">The first patch.</param>
    /// <param name="line">Floats from a row of the image to the next.</param>
    /// <param name="step">Floats from a patch to the next.</param>
    /// <param name="rows">Rows of patches.</param>
    /// <param name="patches">Patches a row.</param>
    /// <param name="upstream">(rows, patches).</param>
    /// <param name="run">Elements a row of a patch.</param>
    /// <param name="slopes">(3, run).</param>
    public static void Slopes(float* source, nint line, nint step, int rows, int patches, float* upstream, int run, float* slopes)
    {
        for (var row = 0; row < rows + 2; row++)
        {
            // Row 0 of the window lies on this row of the image for this row of results, row 1 for the one above, row 2 for the one above that.
            var here = upstream + ((nint)row * patches);
            for (var element = 0; element < run; element += Elements)
            {
                float* patch = source + (row * line) + element, slope = slopes + element;
                if (row < rows && row >= 2)
                {
                    Three(patch, step, here, here - patches, here - (2 * patches), patches, slope, slope + run, slope + (2 * run));
                    continue;
                }

                if (row < rows) One(patch, step, here, patches, slope);
                if (row >= 1 && row - 1 < rows) One(patch, step, here - patches, patches, slope + run);
                if (row >= 2 && row - 2 < rows) One(patch, step, here - (2 * patches), patches, slope + (2 * run));
            }
        }
    }

    /// <summary>Adds a chain over one row of patches to 96 slopes: six registers hide each other's latency.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void One(float* patch, nint step, float* upstream, int patches, float* slopes)
    {
        T c0 = T.Zero, c1 = T.Zero, c2 = T.Zero, c3 = T.Zero, c4 = T.Zero, c5 = T.Zero;
        for (var i = 0; i < patches; i++, patch += step)
        {
            var x = T.Of(upstream[i]);
            c0 = T.Fma(x, T.Load(patch), c0);
            c1 = T.Fma(x, T.Load(patch + 16), c1);
            c2 = T.Fma(x, T.Load(patch + 32), c2);
            c3 = T.Fma(x, T.Load(patch + 48), c3);
            c4 = T.Fma(x, T.Load(patch + 64), c4);
            c5 = T.Fma(x, T.Load(patch + 80), c5);
        }

        Add(slopes, c0, c1, c2, c3, c4, c5);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Three(float* patch, nint step, float* first, float* second, float* third, int patches, float* slopes, float* secondSlopes, float* thirdSlopes)
    {
        T c0 = T.Zero, c1 = T.Zero, c2 = T.Zero, c3 = T.Zero, c4 = T.Zero, c5 = T.Zero;
        T d0 = T.Zero, d1 = T.Zero, d2 = T.Zero, d3 = T.Zero, d4 = T.Zero, d5 = T.Zero;
        T e0 = T.Zero, e1 = T.Zero, e2 = T.Zero, e3 = T.Zero, e4 = T.Zero, e5 = T.Zero;
        for (var i = 0; i < patches; i++, patch += step)
        {
            T x = T.Of(first[i]), y = T.Of(second[i]), z = T.Of(third[i]);
            Sixteen(patch, x, y, z, ref c0, ref d0, ref e0);
            Sixteen(patch + 16, x, y, z, ref c1, ref d1, ref e1);
            Sixteen(patch + 32, x, y, z, ref c2, ref d2, ref e2);
            Sixteen(patch + 48, x, y, z, ref c3, ref d3, ref e3);
            Sixteen(patch + 64, x, y, z, ref c4, ref d4, ref e4);
            Sixteen(patch + 80, x, y, z, ref c5, ref d5, ref e5);
        }

        Add(slopes, c0, c1, c2, c3, c4, c5);
        Add(secondSlopes, d0, d1, d2, d3, d4, d5);
        Add(thirdSlopes, e0, e1, e2, e3, e4, e5);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sixteen(float* patch, T x, T y, T z, ref T c, ref T d, ref T e)
    {
        var p = T.Load(patch);
        c = T.Fma(x, p, c);
        d = T.Fma(y, p, d);
        e = T.Fma(z, p, e);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(float* slopes, T c0, T c1, T c2, T c3, T c4, T c5)
    {
        (T.Load(slopes) + c0).Store(slopes);
        (T.Load(slopes + 16) + c1).Store(slopes + 16);
        (T.Load(slopes + 32) + c2).Store(slopes + 32);
        (T.Load(slopes + 48) + c3).Store(slopes + 48);
        (T.Load(slopes + 64) + c4).Store(slopes + 64);
        (T.Load(slopes + 80) + c5).Store(slopes + 80);
    }
}
