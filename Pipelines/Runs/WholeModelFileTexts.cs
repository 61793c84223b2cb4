using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class WholeModelFileTexts
{
    public static readonly Text Unreadable = new(
        "{0} cannot be read as a model: {1}",
        "{0} n'est pas lisible comme modèle : {1}");
}
