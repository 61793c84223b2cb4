using System.Text;

namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>Text inside SVG and HTML.</summary>
internal static class Markup
{
    /// <summary>Text as it is read, in elements and in attributes within double quotes; what XML forbids becomes U+FFFD.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\t' or '\n' => c.ToString(),
                _ => c < ' ' || char.IsSurrogate(c) || c >= '\uFFFE' ? "\uFFFD" : c.ToString(),
            });
        }
        return escaped.ToString();
    }

    /// <summary>Escaped text in which `code` and **strong** words are marked as in Markdown, and what French typography keeps together stays on one line.</summary>
    internal static string Inline(string text) => Pairs(Pairs(Escape(Glued(text)), "`", "code"), "**", "strong");

    // Before : ; ? ! and inside «quotation marks» French has a space, at which no line may end; no more may one before % or within 60 000, where NumberText has a narrow one. Code is left as it is.
    private static string Glued(string text)
    {
        var glued = text.ToCharArray();
        var inCode = false;
        for (var i = 1; i + 1 < glued.Length; i++)
        {
            inCode ^= glued[i - 1] == '`';
            if (inCode || glued[i] != ' ') continue;
            var isWithinNumber = char.IsAsciiDigit(glued[i - 1]) && i + 3 < glued.Length && char.IsAsciiDigit(glued[i + 1]) && char.IsAsciiDigit(glued[i + 2]) && char.IsAsciiDigit(glued[i + 3])
                && (i + 4 == glued.Length || !char.IsAsciiDigit(glued[i + 4]));
            if (glued[i + 1] == '%' || isWithinNumber) glued[i] = '\u202F';
            else if (glued[i + 1] is ':' or ';' or '?' or '!' or '»' || glued[i - 1] == '«') glued[i] = '\u00A0';
        }

        return new string(glued);
    }

    private static string Pairs(string text, string mark, string element)
    {
        var parts = text.Split(mark);
        // An unpaired mark is an ordinary character.
        if (parts.Length < 3)
            return text;
        var result = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.Length; i++)
        {
            var opens = i % 2 == 1;
            if (opens && i == parts.Length - 1)
                result.Append(mark);
            else
                result.Append(opens ? "<" : "</").Append(element).Append('>');
            result.Append(parts[i]);
        }
        return result.ToString();
    }
}
