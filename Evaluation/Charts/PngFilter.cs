namespace MLGenerative.Evaluation.Charts;

/// <summary>The five row filters of PNG (ISO/IEC 15948, clause 9).</summary>
internal static class PngFilter
{
    /// <summary>Filters a row; <paramref name="above"/> is all zeros for the first one.</summary>
    internal static void Apply(int type, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int bytesPerPixel, Span<byte> filtered)
    {
        for (var i = 0; i < row.Length; i++)
            filtered[i] = (byte)(row[i] - Predict(type, row, above, i, bytesPerPixel));
    }

    /// <summary>Restores a filtered row in place.</summary>
    internal static void Undo(int type, Span<byte> row, ReadOnlySpan<byte> above, int bytesPerPixel)
    {
        if (type == 0)
            return;
        for (var i = 0; i < row.Length; i++)
            row[i] = (byte)(row[i] + Predict(type, row, above, i, bytesPerPixel));
    }

    private static int Predict(int type, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int i, int bytesPerPixel)
    {
        var left = i >= bytesPerPixel ? row[i - bytesPerPixel] : 0;
        return type switch
        {
            1 => left,
            2 => above[i],
            3 => (left + above[i]) / 2,
            4 => Paeth(left, above[i], i >= bytesPerPixel ? above[i - bytesPerPixel] : 0),
            _ => 0,
        };
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
