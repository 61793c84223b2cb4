using System.Text.RegularExpressions;

namespace MLGenerative.Pipelines.Texts;

/// <summary>What the libraries' exceptions say, in every language: they say it in English, and <see cref="LibraryTexts"/> knows their sentences.</summary>
/// <remarks>A message is matched against the sentences with their values in place, whole or behind its place (<c>Dense 'code': …</c>); values that are sentences themselves are matched in turn.
/// Where none fits, the reader of another language gets a sentence of the exception's kind; the English one is behind <c>--verbose</c>.</remarks>
internal static partial class LibraryMessage
{
    private static readonly List<(Regex Pattern, string French, int Letters)> Known = [.. LibraryTexts.Sentences.Select(Compile).OrderByDescending(k => k.Letters)];

    /// <summary>The message of an exception in every language.</summary>
    /// <param name="e">The exception.</param>
    /// <param name="path">A file that the sentence around it names already, or null.</param>
    public static Phrase Of(Exception e, string? path = null)
    {
        if (e is UnauthorizedAccessException or (IOException and not HttpIOException)) return FileFaultTexts.Sentence.With(FileFault.Of(e));
        var english = path is null ? e.Message : FileMessage.Without(e.Message, path);
        return Literal(english, French(english) ?? LibraryTexts.KindOf(e).French);
    }

    /// <summary>A library's sentence in French, or null where it is not known.</summary>
    public static string? French(string english)
    {
        if (Whole(english) is { } whole) return whole;
        // The place before a colon is a name; which colon ends it is not known.
        for (var colon = english.IndexOf(": ", StringComparison.Ordinal); colon >= 0; colon = english.IndexOf(": ", colon + 2, StringComparison.Ordinal))
            if (Whole(english[(colon + 2)..]) is { } rest) return $"{Places(english[..colon])} : {rest}";
        return null;
    }

    private static string? Whole(string english)
    {
        foreach (var (pattern, french, _) in Known)
        {
            if (pattern.Match(english) is not { Success: true } match) continue;
            return Hole().Replace(french, hole =>
            {
                var value = match.Groups["v" + hole.Groups[1].Value].Value;
                return French(value) ?? value;
            });
        }

        return null;
    }

    private static string Places(string place) => string.Join(" : ", place.Split(": ").Select(part => Whole(part) ?? part));

    private static Phrase Literal(string english, string french) => new Text(Text.FromString(english).English, Text.FromString(french).English);

    private static (Regex Pattern, string French, int Letters) Compile(Text text)
    {
        var letters = Hole().Replace(text.English, "").Length;
        var pattern = Hole().Replace(Regex.Escape(text.English).Replace("\\{", "{", StringComparison.Ordinal), hole => $"(?<v{hole.Groups[1].Value}>.*?)");
        return (new Regex($"^{pattern}$", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), text.French, letters);
    }

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Hole();
}
