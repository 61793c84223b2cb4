using MLGenerative.KerasModels.Backends.Simd.Gemm;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Tests.Backends.Simd.Gemm;

public unsafe class PanelGemmTests
{
    public static TheoryData<int, int, int> Sizes => new()
    {
        { 1, 1, 16 }, { 5, 16, 16 }, { 12, 17, 32 }, { 13, 33, 48 }, { 16, 512, 32 }, { 14, 513, 32 }, { 64, 784, 48 }, { 27, 1100, 16 }, { 18, 40, 80 }, { 26, 3, 32 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Products_follow_the_canonical_order_bit_for_bit(int rows, int depth, int columns)
    {
        var (a, b) = (Random(rows * depth, 1), Random(depth * columns, 2));
        var expected = Expected(rows, depth, columns, (i, k) => a[(i * depth) + k], b);
        Assert.Equal(expected, Product<Lanes128>(a, b, rows, depth, columns, panels: false));
        Assert.Equal(expected, Product<Lanes256>(a, b, rows, depth, columns, panels: false));
        Assert.Equal(expected, Product<Lanes512>(a, b, rows, depth, columns, panels: false));
        Assert.Equal(expected, Product<Lanes128>(a, b, rows, depth, columns, panels: true));
        Assert.Equal(expected, Product<Lanes256>(a, b, rows, depth, columns, panels: true));
        Assert.Equal(expected, Product<Lanes512>(a, b, rows, depth, columns, panels: true));
    }

    [Theory]
    [InlineData(16, 256, 32)]
    [InlineData(16, 513, 48)]
    [InlineData(7, 1030, 16)]
    [InlineData(1, 3, 32)]
    [InlineData(30, 513, 64)]
    [InlineData(48, 1030, 80)]
    [InlineData(25, 3, 64)]
    [InlineData(23, 40, 64)]
    [InlineData(30, 40, 48)]
    public void Transposed_products_follow_the_canonical_order_bit_for_bit(int rows, int depth, int columns)
    {
        var stride = (rows + 15) / 16 * 16;
        var (a, b) = (Random(depth * stride, 3), Random(depth * columns, 4));
        var expected = Expected(rows, depth, columns, (i, k) => a[(k * stride) + i], b);
        Assert.Equal(expected, Transposed<Lanes128>(a, b, rows, depth, columns));
        Assert.Equal(expected, Transposed<Lanes256>(a, b, rows, depth, columns));
        Assert.Equal(expected, Transposed<Lanes512>(a, b, rows, depth, columns));
    }

    private static float[] Expected(int rows, int depth, int columns, Func<int, int, float> a, float[] b)
    {
        var result = new float[rows * columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                for (var k = 0; k < depth; k += 512)
                {
                    var chain = 0f;
                    for (var n = k; n < Math.Min(depth, k + 512); n++) chain = MathF.FusedMultiplyAdd(a(i, n), b[(n * columns) + j], chain);
                    result[(i * columns) + j] = k == 0 ? chain : result[(i * columns) + j] + chain;
                }
            }
        }

        return result;
    }

    private static float[] Product<T>(float[] a, float[] b, int rows, int depth, int columns, bool panels) where T : unmanaged, ILanes<T>
    {
        var result = new float[rows * columns];
        if (panels) (a, b) = (ToPanels(a, rows, depth), ToPanels(b, depth, columns));
        fixed (float* x = a, y = b, z = result)
        {
            PanelGemm<T>.Multiply(
                panels ? Matrix.Panels(x, rows) : Matrix.RowMajor(x, depth), rows, depth,
                panels ? Matrix.Panels(y, depth) : Matrix.RowMajor(y, columns), columns / 16, Matrix.RowMajor(z, columns));
        }

        return result;
    }

    private static float[] Transposed<T>(float[] a, float[] b, int rows, int depth, int columns) where T : unmanaged, ILanes<T>
    {
        var result = new float[rows * columns];
        fixed (float* x = a, y = b, z = result, scratch = new float[PanelGemm<T>.Scratch])
            PanelGemm<T>.MultiplyTransposed(Matrix.RowMajor(x, (rows + 15) / 16 * 16), rows, depth, Matrix.RowMajor(y, columns), columns / 16, Matrix.RowMajor(z, columns), scratch);
        return result;
    }

    private static float[] ToPanels(float[] matrix, int rows, int columns)
    {
        var result = new float[(columns + 15) / 16 * 16 * rows];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++) result[(j / 16 * rows * 16) + (i * 16) + (j % 16)] = matrix[(i * columns) + j];
        return result;
    }

    private static float[] Random(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
    }
}
