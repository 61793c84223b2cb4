using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class ConvertCommandTexts
{
    public static readonly Text Summary = new("Writes a model file in another format, told by the ending.", "Écrit un fichier de modèle dans un autre format, dit par la terminaison.");
    public static readonly Text From = new("The file to read: .keras or .h5, of Keras 3 or 2.", "Le fichier à lire : .keras ou .h5, de Keras 3 ou 2.");
    public static readonly Text Into = new("The file or folder to write.", "Le fichier ou dossier à écrire.");
}
