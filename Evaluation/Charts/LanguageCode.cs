namespace MLGenerative.Evaluation.Charts;

/// <summary>Languages as documents name them.</summary>
internal static class LanguageCode
{
    /// <summary>The code of BCP 47: <c>en</c> or <c>fr</c>.</summary>
    internal static string Code(this Language language) => language == Language.French ? "fr" : "en";
}
