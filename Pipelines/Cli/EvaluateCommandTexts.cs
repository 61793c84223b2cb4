using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class EvaluateCommandTexts
{
    public static readonly Text Summary = new(
        "Judges saved weights on the test images; writes scores, metrics and a report.",
        "Juge des poids enregistrés sur les images de test ; écrit scores, mesures et rapport.");
    public static readonly Text Weights = new("The file of the weights, .npz, .weights.h5, .keras or .h5 (default: the one in the folder that MODEL names).", "Le fichier des poids, .npz, .weights.h5, .keras ou .h5 (par défaut : celui du dossier que MODEL nomme).");
    public static readonly Text Figure = new("{0}: {1:0.0000}", "{0} : {1:0.0000}");
    public static readonly Text Loss = new("Loss ({0}): {1:0.0000}", "Perte ({0}) : {1:0.0000}");
}
