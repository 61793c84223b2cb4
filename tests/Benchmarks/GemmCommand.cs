using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Backends.Simd.Gemm;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.Benchmarks;

/// <summary>The GEMM core on one thread, on the shapes that the autoencoders have, row-major.</summary>
internal static unsafe class GemmCommand
{
    public static void Run(Arguments arguments)
    {
        using var pool = new WorkerPool(1);
        Measure<Lanes512>(FmaPeak.Measure(VectorWidth.Bits512, pool), arguments);
        Measure<Lanes256>(FmaPeak.Measure(VectorWidth.Bits256, pool), arguments);
        Measure<Lanes128>(FmaPeak.Measure(VectorWidth.Bits128, pool), arguments);
    }

    private static void Measure<T>(double peak, Arguments arguments) where T : unmanaged, ILanes<T>
    {
        var repeats = arguments.Number("--repeats", 20);
        foreach (var (rows, depth, columns) in ((int, int, int)[])[(256, 784, 32), (256, 32, 784), (256, 784, 128), (256, 128, 784), (256, 512, 512)])
        {
            float* a = Allocate(rows * depth), b = Allocate(Math.Max(rows, depth) * columns), c = Allocate(Math.Max(rows, depth) * columns);
            var (plain, transposed) = (double.PositiveInfinity, double.PositiveInfinity);
            for (var repeat = 0; repeat < repeats; repeat++)
            {
                var start = Stopwatch.GetTimestamp();
                for (var row = 0; row < rows; row += 64)
                    PanelGemm<T>.Multiply(Matrix.RowMajor(a, depth).At(row, 0), 64, depth, Matrix.RowMajor(b, columns), columns / 16, Matrix.RowMajor(c, columns).At(row, 0));
                plain = Math.Min(plain, Stopwatch.GetElapsedTime(start).TotalSeconds);
                start = Stopwatch.GetTimestamp();
                for (var panel = 0; panel < depth / 16; panel++)
                    PanelGemm<T>.MultiplyTransposed(Matrix.RowMajor(a, depth).At(0, panel), 16, rows, Matrix.RowMajor(b, columns), columns / 16, Matrix.RowMajor(c, columns).At(16 * panel, 0));
                transposed = Math.Min(transposed, Stopwatch.GetElapsedTime(start).TotalSeconds);
            }

            var work = 2.0 * rows * depth * columns;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{T.Bits} bits, {rows} x {depth} x {columns}: {work / plain / 1e9:F1} GFLOP/s ({work / plain / peak:P0} of peak); transposed left: {work / transposed / 1e9:F1} ({work / transposed / peak:P0})"));
            NativeMemory.AlignedFree(a);
            NativeMemory.AlignedFree(b);
            NativeMemory.AlignedFree(c);
        }
    }

    private static float* Allocate(int count)
    {
        var memory = (float*)NativeMemory.AlignedAlloc((nuint)(count + 64) * sizeof(float), 4096);
        new Span<float>(memory, count + 64).Clear();
        return memory;
    }
}
