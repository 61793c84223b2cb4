using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class ImportCommandTexts
{
    public static readonly Text Summary = new(
        "Reads a model file of Keras and makes a folder of it that evaluate, generate and the other commands take.",
        "Lit un fichier de modèle de Keras et en fait un dossier que prennent evaluate, generate et les autres commandes.");
    public static readonly Text Imported = new("Model '{0}' with {1:N0} weights: {2}", "Modèle « {0} » de {1:N0} poids : {2}");
    public static readonly Text Next = new("Next, for example: mlgen evaluate {0} --data fashion-mnist", "Ensuite, par exemple : mlgen evaluate {0} --data fashion-mnist");
}
