using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Convolution;

/// <summary>Patches of nine elements, as a 3×3 window on one channel has, with filters in thirty-twos: so few that they stay in registers, where a tile of the product would begin and end all the time.</summary>
/// <remarks>Chains are those of <see cref="PatchProduct{T}"/> and <see cref="FilterGradientStep{T}"/>, so the bits are too. Thirty-two registers of sixteen floats are needed, which vectors of 512 bits alone have. Reads the patches, and weights or results in whole thirty-twos of filters: nothing behind them.</remarks>
internal static unsafe class NineElements<T> where T : unmanaged, ILanes<T>
{
    private const int Columns = 32;

    /// <summary>Whether patches and filters are such.</summary>
    /// <param name="patchRows">Rows of a patch.</param>
    /// <param name="run">Elements a row of a patch.</param>
    /// <param name="filters">Filters.</param>
    public static bool Fits(int patchRows, int run, int filters) => T.Bits == 512 && patchRows == 3 && run == 3 && filters % Columns == 0;

    /// <summary>The products of one row of patches.</summary>
    /// <param name="source">The first patch.</param>
    /// <param name="line">Floats from a patch's row to the next.</param>
    /// <param name="step">Floats from a patch to the next.</param>
    /// <param name="patches">Patches.</param>
    /// <param name="weights">(9, filters).</param>
    /// <param name="filters">Filters.</param>
    /// <param name="target">The first patch's products.</param>
    /// <param name="pixel">Floats from a patch's products to the next patch's.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Products(float* source, nint line, nint step, int patches, float* weights, int filters, float* target, nint pixel)
    {
        for (var panel = 0; panel < filters; panel += Columns, weights += Columns, target += Columns)
        {
            var w = weights;
            T w0 = T.Load(w), v0 = T.Load(w + 16);
            T w1 = T.Load(w += filters), v1 = T.Load(w + 16);
            T w2 = T.Load(w += filters), v2 = T.Load(w + 16);
            T w3 = T.Load(w += filters), v3 = T.Load(w + 16);
            T w4 = T.Load(w += filters), v4 = T.Load(w + 16);
            T w5 = T.Load(w += filters), v5 = T.Load(w + 16);
            T w6 = T.Load(w += filters), v6 = T.Load(w + 16);
            T w7 = T.Load(w += filters), v7 = T.Load(w + 16);
            T w8 = T.Load(w += filters), v8 = T.Load(w + 16);
            float* a = source, b = source + line, c = source + (2 * line), to = target;
            var left = patches;
            for (; left >= 4; left -= 4)
            {
                T c0 = T.Zero, d0 = T.Zero, c1 = T.Zero, d1 = T.Zero, c2 = T.Zero, d2 = T.Zero, c3 = T.Zero, d3 = T.Zero;
                Four(a, step, w0, v0, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
                Four(a + 1, step, w1, v1, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
                Four(a + 2, step, w2, v2, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
                Four(b, step, w3, v3, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
                Four(b + 1, step, w4, v4, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
                Four(b + 2, step, w5, v5, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
                Four(c, step, w6, v6, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
                Four(c + 1, step, w7, v7, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
                Four(c + 2, step, w8, v8, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
                Store(c0, d0, to);
                Store(c1, d1, to += pixel);
                Store(c2, d2, to += pixel);
                Store(c3, d3, to += pixel);
                to += pixel;
                a += 4 * step;
                b += 4 * step;
                c += 4 * step;
            }

            for (; left > 0; left--, a += step, b += step, c += step, to += pixel)
            {
                T x = T.Zero, y = T.Zero;
                One(a[0], w0, v0, ref x, ref y);
                One(a[1], w1, v1, ref x, ref y);
                One(a[2], w2, v2, ref x, ref y);
                One(b[0], w3, v3, ref x, ref y);
                One(b[1], w4, v4, ref x, ref y);
                One(b[2], w5, v5, ref x, ref y);
                One(c[0], w6, v6, ref x, ref y);
                One(c[1], w7, v7, ref x, ref y);
                One(c[2], w8, v8, ref x, ref y);
                Store(x, y, to);
            }
        }
    }

    /// <summary>Adds to the kernel's slopes a chain over some rows of patches.</summary>
    /// <param name="source">The first patch.</param>
    /// <param name="line">Floats from a patch's row to the next.</param>
    /// <param name="step">Floats from a patch to the next.</param>
    /// <param name="rowStep">Floats from a row of patches to the next.</param>
    /// <param name="rows">Rows of patches.</param>
    /// <param name="patches">Patches a row.</param>
    /// <param name="upstream">(rows, patches, filters).</param>
    /// <param name="filters">Filters.</param>
    /// <param name="slopes">(9, filters).</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Slopes(float* source, nint line, nint step, nint rowStep, int rows, int patches, float* upstream, int filters, float* slopes)
    {
        for (var panel = 0; panel < filters; panel += Columns, upstream += Columns, slopes += Columns)
        {
            T c0 = T.Zero, d0 = T.Zero, c1 = T.Zero, d1 = T.Zero, c2 = T.Zero, d2 = T.Zero;
            T c3 = T.Zero, d3 = T.Zero, c4 = T.Zero, d4 = T.Zero, c5 = T.Zero, d5 = T.Zero;
            T c6 = T.Zero, d6 = T.Zero, c7 = T.Zero, d7 = T.Zero, c8 = T.Zero, d8 = T.Zero;
            float* first = source, at = upstream;
            for (var row = 0; row < rows; row++, first += rowStep)
            {
                float* a = first, b = first + line, c = first + (2 * line);
                for (var left = patches; left > 0; left--, a += step, b += step, c += step, at += filters)
                {
                    T u = T.Load(at), v = T.Load(at + 16);
                    One(a[0], u, v, ref c0, ref d0);
                    One(a[1], u, v, ref c1, ref d1);
                    One(a[2], u, v, ref c2, ref d2);
                    One(b[0], u, v, ref c3, ref d3);
                    One(b[1], u, v, ref c4, ref d4);
                    One(b[2], u, v, ref c5, ref d5);
                    One(c[0], u, v, ref c6, ref d6);
                    One(c[1], u, v, ref c7, ref d7);
                    One(c[2], u, v, ref c8, ref d8);
                }
            }

            var to = slopes;
            Add(c0, d0, to);
            Add(c1, d1, to += filters);
            Add(c2, d2, to += filters);
            Add(c3, d3, to += filters);
            Add(c4, d4, to += filters);
            Add(c5, d5, to += filters);
            Add(c6, d6, to += filters);
            Add(c7, d7, to += filters);
            Add(c8, d8, to + filters);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(float* x, nint step, T w, T v, ref T c0, ref T d0, ref T c1, ref T d1, ref T c2, ref T d2, ref T c3, ref T d3)
    {
        One(x[0], w, v, ref c0, ref d0);
        One(x[step], w, v, ref c1, ref d1);
        One(x[2 * step], w, v, ref c2, ref d2);
        One(x[3 * step], w, v, ref c3, ref d3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void One(float x, T w, T v, ref T c, ref T d)
    {
        var all = T.Of(x);
        c = T.Fma(all, w, c);
        d = T.Fma(all, v, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(T c, T d, float* to)
    {
        c.Store(to);
        d.Store(to + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(T c, T d, float* to) => Store(T.Load(to) + c, T.Load(to + 16) + d, to);
}
