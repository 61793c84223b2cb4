using System.Text;
using MLGenerative.Evaluation.Charts.Drawing;

namespace MLGenerative.Evaluation.Charts.Fonts;

/// <summary>How much room text takes: Helvetica's widths, which Arial, Liberation Sans and our own strokes share.</summary>
internal static class TextMetrics
{
    internal const double LineHeight = 1.3;
    internal const double Ascent = 0.78;
    internal const double Descent = 0.22;

    /// <summary>Bold letters are about this much wider.</summary>
    internal const double BoldFactor = 1.07;

    internal static double Width(string text, double size, bool bold = false) =>
        text.Sum(c => StrokeFont.Of(c).Advance) * size / 100 * (bold ? BoldFactor : 1);

    /// <summary>Lines no wider than <paramref name="width"/>, broken at line feeds and spaces; a longer word stands alone.</summary>
    internal static IReadOnlyList<string> Wrap(string text, double width, double size, bool bold = false) => [.. text.Split('\n').SelectMany(l => Balanced(l, width, size, bold))];

    /// <summary>As many lines as needed, of about the same width: no word alone at the end.</summary>
    private static List<string> Balanced(string text, double width, double size, bool bold)
    {
        var lines = WrapLine(text, width, size, bold);
        for (var narrower = width * 0.95; lines.Count > 1 && narrower > width / 2; narrower -= width * 0.05)
        {
            var tried = WrapLine(text, narrower, size, bold);
            if (tried.Count > lines.Count || tried.Any(l => Width(l, size, bold) > narrower))
                break;
            lines = tried;
        }
        return lines;
    }

    // A sign that French sets apart by a space stays with the word before it.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0 && word is [':' or ';' or '!' or '?' or '»' or '%', ..]) words[^1] += ' ' + word;
            else words.Add(word);
        }

        return words;
    }

    private static List<string> WrapLine(string text, double width, double size, bool bold)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && Width($"{line} {word}", size, bold) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            if (line.Length > 0)
                line.Append(' ');
            line.Append(word);
        }
        if (line.Length > 0)
            lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The text cut so that it fits, an ellipsis at its end when something is missing.</summary>
    internal static string Fit(string text, double width, double size, bool bold = false)
    {
        if (Width(text, size, bold) <= width)
            return text;
        var length = text.Length;
        while (length > 1 && Width(string.Concat(text.AsSpan(0, length), "…"), size, bold) > width)
            length--;
        return string.Concat(text.AsSpan(0, length).TrimEnd(), "…");
    }

    /// <summary>The four corners of a text, turned as it is.</summary>
    internal static Point[] Corners(TextShape text)
    {
        var width = Width(text.Text, text.Size, text.Bold);
        var left = text.Anchor switch { Anchor.Start => 0, Anchor.Middle => -width / 2, _ => -width };
        var (top, bottom) = (-Ascent * text.Size, Descent * text.Size);
        var (sin, cos) = Math.SinCos(text.Degrees * Math.PI / 180);
        return [.. new Point[] { new(left, top), new(left + width, top), new(left + width, bottom), new(left, bottom) }
            .Select(p => new Point(text.Place.X + (p.X * cos) - (p.Y * sin), text.Place.Y + (p.X * sin) + (p.Y * cos)))];
    }
}
