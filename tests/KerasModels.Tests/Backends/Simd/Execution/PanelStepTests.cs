using MLGenerative.KerasModels.Backends.Simd.Execution;

namespace MLGenerative.KerasModels.Tests.Backends.Simd.Execution;

public unsafe class PanelStepTests
{
    private const float Untouched = -1;

    public static MatrixTheoryData<int, int, int> Cases { get; } = new([1, 15, 16, 17, 40, 784], [0, 2], [5, 7]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rows_of_a_matrix_become_rows_of_panels_and_nothing_else_is_written(int columns, int first, int end)
    {
        const int rows = 7, guard = 16;
        float[] from = [.. Enumerable.Range(0, rows * columns).Select(i => (float)i)];
        var to = new float[(rows * ((columns + 15) / 16 * 16)) + (2 * guard)];
        Array.Fill(to, Untouched);

        fixed (float* source = from, target = to) PanelStep.Copy(source, target + guard, rows, columns, first, end);

        var expected = new float[to.Length];
        Array.Fill(expected, Untouched);
        for (var row = first; row < end; row++)
            for (var column = 0; column < columns; column++) expected[guard + (column / 16 * 16 * rows) + (row * 16) + (column % 16)] = from[(row * columns) + column];
        Assert.Equal(expected, to);
    }
}
