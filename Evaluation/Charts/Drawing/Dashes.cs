namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>Cuts lines into dashes.</summary>
internal static class Dashes
{
    /// <summary>The drawn parts of a line, by lengths drawn and skipped in turn.</summary>
    internal static IEnumerable<Point[]> Cut(Point[] line, double[] pattern)
    {
        var (index, left) = (0, pattern[0]);
        var part = new List<Point> { line[0] };
        for (var i = 1; i < line.Length; i++)
        {
            var (from, to) = (line[i - 1], line[i]);
            var length = Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
            var done = 0.0;
            while (length - done > left)
            {
                done += left;
                var share = done / length;
                var cut = new Point(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
                if (index % 2 == 0)
                    yield return [.. part, cut];
                part = [cut];
                index = (index + 1) % pattern.Length;
                left = pattern[index];
            }
            left -= length - done;
            part.Add(to);
        }
        if (index % 2 == 0)
            yield return [.. part];
    }
}
