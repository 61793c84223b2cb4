namespace MLGenerative.Pipelines.Texts;

internal static class SuggestionTexts
{
    public static readonly Text Near = new("; did you mean '{0}'? Known: {1}.", " ; vouliez-vous dire « {0} » ? Noms connus : {1}.");
    public static readonly Text Known = new(". Known: {0}.", ". Noms connus : {0}.");
}
