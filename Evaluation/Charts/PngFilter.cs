namespace MLGenerative.Evaluation.Charts;

/// <summary>The five row filters of PNG (ISO/IEC 15948, clause 9).</summary>
internal static class PngFilter
{
    /// <summary>Filters a row; <paramref name="above"/> is all zeros for the first one.</summary>
    internal static void Apply(int type, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int bytesPerPixel, Span<byte> filtered)
    {
        // The filter's kind is asked once a row, not once a byte: charts have millions of them.
        var start = Math.Min(bytesPerPixel, row.Length);
        for (var i = 0; i < start; i++)
            filtered[i] = (byte)(row[i] - Predict(type, row, above, i, bytesPerPixel));
        var rest = row[start..];
        var left = row[..rest.Length];
        var up = above.Slice(start, rest.Length);
        var corner = above[..rest.Length];
        var target = filtered.Slice(start, rest.Length);
        switch (type)
        {
            case 1:
                for (var i = 0; i < rest.Length; i++)
                    target[i] = (byte)(rest[i] - left[i]);
                break;
            case 2:
                for (var i = 0; i < rest.Length; i++)
                    target[i] = (byte)(rest[i] - up[i]);
                break;
            case 3:
                for (var i = 0; i < rest.Length; i++)
                    target[i] = (byte)(rest[i] - ((left[i] + up[i]) / 2));
                break;
            case 4:
                for (var i = 0; i < rest.Length; i++)
                    target[i] = (byte)(rest[i] - Paeth(left[i], up[i], corner[i]));
                break;
            default:
                rest.CopyTo(target);
                break;
        }
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
