using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class InspectCommandTexts
{
    public static readonly Text Summary = new(
        "Shows what a model file holds: the model's table, how it was compiled, a graph's inputs, outputs, operations and weights, and the tree of its parts.",
        "Montre ce que contient un fichier de modèle : le tableau du modèle, sa compilation, les entrées, sorties, opérations et poids d'un graphe, et l'arbre de ses parties.");
    public static readonly Text File = new("The model file (or folder): .keras, .h5, .weights.h5, .npz, and what 'mlgen export' writes.", "Le fichier (ou dossier) du modèle : .keras, .h5, .weights.h5, .npz, et ce qu'écrit « mlgen export ».");
    public static readonly Text Unreadable = new("{0} cannot be read: {1}.", "{0} n'est pas lisible : {1}.");
    public static readonly Text Head = new("{0}: {1}", "{0} : {1}");
    public static readonly Text Problem = new("the model cannot be made here: {0}", "le modèle ne peut être fait ici : {0}");
    public static readonly Text Unsupported = new("it asks for something that is not supported here.", "il demande quelque chose qui n'est pas pris en charge ici.");
    public static readonly Text Compiled = new("Compiled with:", "Compilé avec :");
    public static readonly Text NotCompiled = new("Not compiled.", "Non compilé.");
    public static readonly Text State = new("Optimizer state: after {0:N0} updates.", "État de l'optimiseur : après {0:N0} mises à jour.");
    public static readonly Text Contents = new("Contents:", "Contenu :");
}
