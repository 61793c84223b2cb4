using System.Globalization;
using MLGenerative.KerasModels.Backends.Simd;

namespace MLGenerative.Benchmarks;

/// <summary>The limit that every share of peak refers to.</summary>
internal static class PeakCommand
{
    public static void Run(Arguments arguments)
    {
        using var pool = new WorkerPool(arguments.Threads);
        foreach (var width in (VectorWidth[])[VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512])
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(int)width} bits, {pool.Threads} threads: {FmaPeak.Measure(width, pool) / 1e9:F1} GFLOP/s"));
    }
}
