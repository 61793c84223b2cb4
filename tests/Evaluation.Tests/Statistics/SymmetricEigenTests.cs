using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Tests.Statistics;

public class SymmetricEigenTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(64)]
    public void Vectors_are_orthonormal_and_solve_the_eigenvalue_equation(int size)
    {
        var random = new Random(size);
        var matrix = new double[size * size];
        for (var i = 0; i < size; i++)
            for (var j = 0; j <= i; j++) matrix[(i * size) + j] = matrix[(j * size) + i] = random.NextDouble() - 0.5;
        Check(matrix, size);
    }

    [Fact]
    public void Repeated_and_zero_eigenvalues_have_orthonormal_vectors_too()
    {
        const int Size = 9;
        var matrix = new double[Size * Size];
        for (var i = 0; i < Size; i++) matrix[(i * Size) + i] = i % 3;
        Check(matrix, Size);
        Check(new double[Size * Size], Size);
        Check([.. Enumerable.Repeat(1.0, Size * Size)], Size);
    }

    [Fact]
    public void Values_without_vectors_are_the_same_bits()
    {
        double[] matrix = [4, 1, 2, 1, 3, 0, 2, 0, 1];
        Assert.Equal(SymmetricEigen.Of(matrix, 3, true).Values, SymmetricEigen.Of(matrix, 3, false).Values);
    }

    private static void Check(double[] matrix, int size)
    {
        var eigen = SymmetricEigen.Of(matrix, size, vectors: true);
        var vectors = eigen.Vectors(size);
        Assert.Equal(eigen.Values.OrderDescending(), eigen.Values);
        var norm = Math.Max(1, eigen.Values.Max(Math.Abs));
        for (var i = 0; i < size; i++)
        {
            var v = vectors.AsSpan(i * size, size);
            for (var j = 0; j <= i; j++) Assert.Equal(i == j ? 1 : 0, DoubleVectors.Dot(v, vectors.AsSpan(j * size, size)), 1e-13);
            for (var row = 0; row < size; row++) Assert.Equal(eigen.Values[i] * v[row], DoubleVectors.Dot(matrix.AsSpan(row * size, size), v), 1e-13 * norm);
            var greatest = 0;
            for (var k = 1; k < size; k++) greatest = Math.Abs(v[k]) > Math.Abs(v[greatest]) ? k : greatest;
            Assert.True(v[greatest] > 0);
        }
    }
}
