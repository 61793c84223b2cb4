using System.Globalization;
using MLGenerative.Evaluation.Charts.Drawing;

namespace MLGenerative.Evaluation.Charts.Fonts;

/// <summary>Turns the strokes of <see cref="GlyphTable"/> into polylines.</summary>
internal static class GlyphParser
{
    private const int CurveSteps = 10;

    internal static IEnumerable<(char Character, Glyph Glyph)> Parse(string table) =>
        from line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let parts = line.Trim().Split(' ')
        where parts.Length > 2
        select (parts[0][0], new Glyph(Number(parts[1]), Strokes(parts.AsSpan(2))));

    private static List<IReadOnlyList<Point>> Strokes(ReadOnlySpan<string> tokens)
    {
        var strokes = new List<IReadOnlyList<Point>>();
        var current = new List<Point>();
        for (var i = 0; i < tokens.Length;)
        {
            var command = tokens[i][0];
            var count = command switch { 'M' or 'L' or 'D' => 2, 'E' => 4, _ => 6 };
            var n = new double[count];
            for (var k = 0; k < count; k++)
                n[k] = Number(tokens[i + 1 + k]);
            i += count + 1;
            if (command is 'M' or 'a' or 'E' or 'D')
            {
                if (current.Count > 0)
                    strokes.Add(current);
                current = [];
            }
            switch (command)
            {
                case 'M' or 'L':
                    current.Add(new Point(n[0], n[1]));
                    break;
                case 'D':
                    Arc(current, n[0], n[1], 1.1, 1.1, 0, 360);
                    break;
                case 'E':
                    Arc(current, n[0], n[1], n[2], n[3], 0, 360);
                    break;
                case 'C':
                    Curve(current, n);
                    break;
                default:
                    Arc(current, n[0], n[1], n[2], n[3], n[4], n[5]);
                    break;
            }
        }
        strokes.Add(current);
        return strokes;
    }

    private static void Arc(List<Point> points, double cx, double cy, double rx, double ry, double from, double to)
    {
        var steps = Math.Max(8, (int)(Math.Abs(to - from) / 10));
        for (var i = 0; i <= steps; i++)
        {
            var (sin, cos) = Math.SinCos((from + ((to - from) * i / steps)) * Math.PI / 180);
            points.Add(new Point(cx + (rx * cos), cy + (ry * sin)));
        }
    }

    private static void Curve(List<Point> points, double[] n)
    {
        var start = points[^1];
        for (var i = 1; i <= CurveSteps; i++)
        {
            var t = (double)i / CurveSteps;
            var u = 1 - t;
            var (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
            points.Add(new Point((a * start.X) + (b * n[0]) + (c * n[2]) + (d * n[4]), (a * start.Y) + (b * n[1]) + (c * n[3]) + (d * n[5])));
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
