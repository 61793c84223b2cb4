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
        foreach (var (rows, depth, columns) in ((int, int, int)[])[(128, 784, 32), (128, 32, 784), (128, 784, 128), (128, 128, 784), (128, 784, 256), (128, 784, 512), (128, 512, 784), (128, 512, 256), (128, 256, 512)])
        {
            float* a = Allocate(rows * depth), b = Allocate(Math.Max(rows, depth) * columns), c = Allocate(Math.Max(rows, depth) * columns), scratch = Allocate(PanelGemm<T>.Scratch);
            Matrix right = Matrix.RowMajor(b, columns), panels = Matrix.Panels(b, depth);
            var work = 2.0 * rows * depth * columns;
            string Share(Action run)
            {
                var best = double.PositiveInfinity;
                for (var repeat = 0; repeat < repeats; repeat++)
                {
                    var start = Stopwatch.GetTimestamp();
                    run();
                    best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
                }

                return string.Create(CultureInfo.InvariantCulture, $"{work / best / 1e9:F0} ({work / best / peak:P0})");
            }

            void Multiply(Matrix right, int block)
            {
                for (var row = 0; row < rows; row += block)
                    PanelGemm<T>.Multiply(Matrix.RowMajor(a, depth).At(row, 0), Math.Min(block, rows - row), depth, right, columns / 16, Matrix.RowMajor(c, columns).At(row, 0));
            }

            void Transposed(int block)
            {
                for (var row = 0; row < depth; row += block)
                    PanelGemm<T>.MultiplyTransposed(Matrix.RowMajor(a + row, depth), Math.Min(block, depth - row), rows, Matrix.RowMajor(b, columns), columns / 16, Matrix.RowMajor(c, columns).At(row, 0), scratch);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{T.Bits} bits, {rows} x {depth} x {columns}: GFLOP/s (share of peak) row-major/64 {Share(() => Multiply(right, 64))} /128 {Share(() => Multiply(right, 128))}; panels/64 {Share(() => Multiply(panels, 64))} /128 {Share(() => Multiply(panels, 128))}; transposed 16 {Share(() => Transposed(16))} 32 {Share(() => Transposed(32))} 48 {Share(() => Transposed(48))} 96 {Share(() => Transposed(96))}"));
            NativeMemory.AlignedFree(a);
            NativeMemory.AlignedFree(b);
            NativeMemory.AlignedFree(c);
            NativeMemory.AlignedFree(scratch);
        }
    }

    private static float* Allocate(int count)
    {
        var memory = (float*)NativeMemory.AlignedAlloc((nuint)(count + 64) * sizeof(float), 4096);
        new Span<float>(memory, count + 64).Clear();
        return memory;
    }
}
