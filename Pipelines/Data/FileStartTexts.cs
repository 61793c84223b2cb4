using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

internal static class FileStartTexts
{
    public static readonly Text Empty = new("an empty file", "un fichier vide");
    public static readonly Text Picture = new("a picture", "une image");
    public static readonly Text Text = new("a text", "un texte");
    public static readonly Text Other = new("a file of another kind", "un fichier d'une autre sorte");
}
