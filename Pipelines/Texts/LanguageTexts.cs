namespace MLGenerative.Pipelines.Texts;

internal static class LanguageTexts
{
    public static readonly Text Unknown = new(
        "There is no language '{0}': use en or fr.",
        "La langue « {0} » n'existe pas : utilisez en ou fr.");
}
