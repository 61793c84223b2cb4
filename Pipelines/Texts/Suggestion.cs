using MLGenerative.Common;

namespace MLGenerative.Pipelines.Texts;

/// <summary>How every sentence about an unknown word ends: with the known word that was probably meant, where one is near, and all known ones.</summary>
internal static class Suggestion
{
    /// <summary>The end of the sentence, its punctuation included.</summary>
    /// <param name="typed">The word.</param>
    /// <param name="known">The words that could stand there.</param>
    public static Phrase Of(string typed, IEnumerable<string> known)
    {
        var words = known.Distinct().ToList();
        var all = string.Join(", ", words);
        return Nearest.To(typed, words) is { } near ? SuggestionTexts.Near.With(near, all) : SuggestionTexts.Known.With(all);
    }
}
