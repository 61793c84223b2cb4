namespace MLGenerative.KerasModels.Identifiers;

/// <summary>Texts of files in error messages: a damaged one may have millions of letters.</summary>
internal static class Excerpt
{
    private const int MostShown = 80;

    /// <summary>The text, or its beginning where it is long.</summary>
    public static string Of(string text) => text.Length > MostShown ? text[..MostShown] + "…" : text;
}
