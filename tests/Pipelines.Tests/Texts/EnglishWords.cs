using System.Text.RegularExpressions;

namespace MLGenerative.Pipelines.Tests.Texts;

/// <summary>English that was left in a French sentence: words that French does not have, outside quotation marks.</summary>
internal static partial class EnglishWords
{
    /// <summary>Each of them, in order.</summary>
    public static IReadOnlyList<string> In(string french) => [.. Word().Matches(french).Where(m => !IsQuoted(french, m.Index)).Select(m => m.Value)];

    private static bool IsQuoted(string french, int at) => french[..at].Count(c => c == '«') > french[..at].Count(c => c == '»');

    [GeneratedRegex(@"(?<![./\\-])\b(?:the|expected|got|with|its|it|has|have|from|of|at least|is|are|not|found|this|which|cannot|read|here|bytes?|than|known|more|file|no|in|to|be|and|for)\b(?![./\\-])", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
