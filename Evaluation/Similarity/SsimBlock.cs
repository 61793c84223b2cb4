using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>
/// The pieces that both ways of filtering share, four columns at a time in double. Four planes are enough for the index: a, b, a² + b² and ab. Multiplications and additions are separate
/// (no FMA), symmetric in a and b, and give exactly 1 where a = b.
/// </summary>
internal static class SsimBlock
{
    /// <summary>Four values of an image.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load(ref float image, int at) => Vector256.WidenLower(Vector128.LoadUnsafe(ref image, (nuint)at).ToVector256Unsafe());

    /// <summary>The index from weighted sums of a, b, a² + b² and ab.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Index(Vector256<double> a, Vector256<double> b, Vector256<double> squares, Vector256<double> products, Vector256<double> c1, Vector256<double> c2)
    {
        var meanProduct = a * b;
        var meanSquares = (a * a) + (b * b);
        var covariance = products - meanProduct;
        return (meanProduct + meanProduct + c1) * (covariance + covariance + c2) / ((meanSquares + c1) * (squares - meanSquares + c2));
    }

    /// <summary>Adds a block of the map to the sum, the columns behind its end left out, and writes it to the map where one is wanted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Add(Vector256<double> sum, Vector256<double> index, int column, int columns, Span<double> mapRow)
    {
        if (column + 4 > columns)
        {
            var inside = Vector256.LessThan(Vector256.Create(0.0, 1.0, 2.0, 3.0), Vector256.Create((double)(columns - column)));
            index = Vector256.ConditionalSelect(inside, index, Vector256<double>.Zero);
        }

        if (!mapRow.IsEmpty)
            for (var lane = 0; lane < 4 && column + lane < columns; lane++) mapRow[column + lane] = index.GetElement(lane);
        return sum + index;
    }
}
