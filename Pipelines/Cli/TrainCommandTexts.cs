using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class TrainCommandTexts
{
    public static readonly Text Summary = new(
        "Trains a model of the zoo or of a file, or goes on with that of an earlier run; writes weights, history, scores and a report.",
        "Entraîne un modèle du zoo ou d'un fichier, ou poursuit celui d'une exécution précédente ; écrit poids, historique, scores et rapport.");
    public static readonly Text Epochs = new("Passes over the training images, added to those of the folder that is trained further (default: the model's own, or 10).", "Passages sur les images d'entraînement, en plus de ceux du dossier dont l'entraînement se poursuit (par défaut : ceux du modèle, ou 10).");
    public static readonly Text Optimizer = new("Optimizer, by its Keras name (default: the model's own, or adam).", "Optimiseur, par son nom Keras (par défaut : celui du modèle, ou adam).");
    public static readonly Text LearningRate = new("Learning rate (default: the optimizer's).", "Taux d'apprentissage (par défaut : celui de l'optimiseur).");
    public static readonly Text ValidationSplit = new(
        "Share of the last training images kept for validation (default: the test images validate).",
        "Part des dernières images d'entraînement gardée pour la validation (par défaut : les images de test valident).");
    public static readonly Text FromWeights = new("Going on from the weights in {0}; the optimizer begins anew", "Poursuite à partir des poids de {0} ; l'optimiseur repart de zéro");
    public static readonly Text FromState = new("Going on from the weights and the optimizer's state in {0}", "Poursuite à partir des poids et de l'état de l'optimiseur de {0}");
    public static readonly Text FromEpoch = new("Going on after epoch {1} of {0}", "Poursuite après l'époque {1} de {0}");
    public static readonly Text Further = new("'{0}' goes on from here.", "« {0} » reprend d'ici.");
    public static readonly Text Training = new("Training {0}", "Entraînement de {0}");
}
