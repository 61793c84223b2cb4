using System.Text.RegularExpressions;

namespace MLGenerative.Pipelines.Texts;

/// <summary>What the libraries' exceptions say, in every language: they say it in English, and <see cref="LibraryTexts"/> knows their sentences.</summary>
/// <remarks>A message is matched against the sentences with their values in place, whole or behind its place (<c>Dense 'code': …</c>); values that are sentences themselves are matched in turn.
/// Where none fits, the reader of another language gets a sentence of the exception's kind; the English one is behind <c>--verbose</c>.</remarks>
internal static partial class LibraryMessage
{
    private static readonly List<KnownSentence> Known = [.. LibraryTexts.Sentences.Select(Compile).OrderByDescending(k => k.Letters)];

    /// <summary>The message of an exception in every language.</summary>
    /// <param name="e">The exception.</param>
    /// <param name="path">A file that the sentence around it names already, or null.</param>
    public static Phrase Of(Exception e, string? path = null)
    {
        if (e is UnauthorizedAccessException or (IOException and not HttpIOException)) return FileFaultTexts.Sentence.With(FileFault.Of(e));
        var english = path is null ? e.Message : FileMessage.Without(e.Message, path);
        return Literal(english, French(english) ?? LibraryTexts.KindOf(e).French);
    }

    /// <summary>A library's sentence in every language; where its French is not known, another one.</summary>
    public static Phrase Of(string english, string otherwise) => Literal(english, French(english) ?? otherwise);

    /// <summary>A library's sentence in French, or null where it is not known.</summary>
    public static string? French(string english) => Sentence(english, k => k.Strict) ?? Chain(english) ?? Sentence(english, k => k.Pattern);

    private static string? Sentence(string english, Func<KnownSentence, Regex> pattern)
    {
        if (Whole(english, pattern) is { } whole) return whole;
        // The place before a colon is a name; which colon ends it is not known.
        for (var colon = english.IndexOf(": ", StringComparison.Ordinal); colon >= 0; colon = english.IndexOf(": ", colon + 2, StringComparison.Ordinal))
            if (Whole(english[(colon + 2)..], pattern) is { } rest) return $"{Places(english[..colon])} : {rest}";
        return null;
    }

    // Several sentences, each of which is known.
    private static string? Chain(string english)
    {
        for (var end = english.IndexOf(". ", StringComparison.Ordinal); end >= 0; end = english.IndexOf(". ", end + 2, StringComparison.Ordinal))
            if ((Sentence(english[..(end + 1)], k => k.Strict) ?? (Sentence(english[..end], k => k.Strict) is { } bare ? bare + "." : null)) is { } first && French(english[(end + 2)..]) is { } rest) return $"{first} {rest}";
        return null;
    }

    private static string? Whole(string english, Func<KnownSentence, Regex> pattern)
    {
        foreach (var known in Known)
        {
            if (pattern(known).Match(english) is not { Success: true } match) continue;
            return Hole().Replace(known.French, hole =>
            {
                var value = match.Groups["v" + hole.Groups[1].Value].Value;
                return French(value) ?? value;
            });
        }

        return null;
    }

    private static string Places(string place) => string.Join(" : ", place.Split(": ").Select(part =>
        Byte().Match(part) is { Success: true } match ? $"{Named(match.Groups[1].Value)}octet {match.Groups[2].Value}" : Named(part)));

    private static string Named(string place) => place.EndsWith(", ", StringComparison.Ordinal) ? Named(place[..^2]) + ", " : Whole(place, k => k.Strict) ?? place;

    private static Phrase Literal(string english, string french) => new Text(Text.FromString(english).English, Text.FromString(french).English);

    private static KnownSentence Compile(Text text) => new(Pattern(text.English, @"(?!\. )"), Pattern(text.English, ""), text.French, Hole().Replace(text.English, "").Length);

    private static Regex Pattern(string english, string notIn)
    {
        var pattern = Hole().Replace(Regex.Escape(english).Replace("\\{", "{", StringComparison.Ordinal), hole => $"(?<v{hole.Groups[1].Value}>(?:{(hole.Index == 0 ? "(?!: )" : "")}{notIn}.)*?)");
        return new Regex($"^{pattern}$", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^([\s\S]*, )?byte (\d+)$")]
    private static partial Regex Byte();

    // Strict: no value runs over the end of a sentence. Neither runs over the colon behind a place.
    private sealed record KnownSentence(Regex Strict, Regex Pattern, string French, int Letters);
}
