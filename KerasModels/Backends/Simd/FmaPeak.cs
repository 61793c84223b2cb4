using System.Diagnostics;
using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd;

/// <summary>Measures how many floating-point operations a second the processors can do at a vector width: the limit that shares of peak refer to.</summary>
public static class FmaPeak
{
    /// <summary>Floating-point operations a second of all threads of <paramref name="pool"/> together, the best of several short runs.</summary>
    /// <param name="width">Vector width.</param>
    /// <param name="pool">Whose threads; null: the shared pool.</param>
    public static double Measure(VectorWidth width, WorkerPool? pool = null) => width.Resolve() switch
    {
        VectorWidth.Bits512 => Measure<Lanes512>(pool ?? WorkerPool.Shared),
        VectorWidth.Bits256 => Measure<Lanes256>(pool ?? WorkerPool.Shared),
        _ => Measure<Lanes128>(pool ?? WorkerPool.Shared),
    };

    private static double Measure<T>(WorkerPool pool) where T : unmanaged, ILanes<T>
    {
        const int steps = 200_000, runs = 15;
        var work = new Chains<T>(steps);
        var best = double.PositiveInfinity;
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            pool.Run(work);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return pool.Threads * (double)steps * Chains<T>.OperationsAStep / best;
    }

    // Twelve machine vectors in flight hide the latency of a fused multiply-add on every processor; a unit of 16 lanes has one, two or four of them.
    private sealed class Chains<T>(int steps) : IParallelWork where T : unmanaged, ILanes<T>
    {
        private float _sink;

        public static int OperationsAStep => 2 * ILanes<T>.Count * (T.Bits == 512 ? 12 : T.Bits == 256 ? 6 : 3);

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run(int thread)
        {
            T x = T.Of(0.9999f), y = T.Of(1e-4f);
            T a = y, b = y, c = y, d = y, e = y, f = y, g = y, h = y, i = y, j = y, k = y, l = y;
            for (var step = 0; step < steps; step++)
            {
                a = T.Fma(a, x, y);
                b = T.Fma(b, x, y);
                c = T.Fma(c, x, y);
                if (T.Bits >= 256)
                {
                    d = T.Fma(d, x, y);
                    e = T.Fma(e, x, y);
                    f = T.Fma(f, x, y);
                }

                if (T.Bits < 512) continue;
                g = T.Fma(g, x, y);
                h = T.Fma(h, x, y);
                i = T.Fma(i, x, y);
                j = T.Fma(j, x, y);
                k = T.Fma(k, x, y);
                l = T.Fma(l, x, y);
            }

            Volatile.Write(ref _sink, T.Sum(a + b + c + d + e + f + g + h + i + j + k + l));
        }
    }
}
