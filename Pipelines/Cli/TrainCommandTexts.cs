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
    public static readonly Text FromWeights = new("Going on from the weights in {0}; there is no state of an optimizer, which begins anew", "Poursuite à partir des poids de {0} ; il n'y a pas d'état d'optimiseur, qui repart de zéro");
    public static readonly Text OtherOptimizer = new("Going on from the weights in {0}; the optimizer is another ({1}) and begins anew", "Poursuite à partir des poids de {0} ; l'optimiseur est un autre ({1}) et repart de zéro");
    public static readonly Text FromFile = new("Going on from the weights and the optimizer's state in {0}", "Poursuite à partir des poids et de l'état de l'optimiseur de {0}");
    public static readonly Text FromState = new("Going on from the weights and the optimizer's state in {0}; epochs are counted anew, since not the same as before: {1}", "Poursuite à partir des poids et de l'état de l'optimiseur de {0} ; les époques sont comptées à nouveau, n'étant pas comme avant : {1}");
    public static readonly Text FromEpoch = new("Going on after epoch {1}, from {0}, with seed {2:0} and batches of {3}", "Poursuite après l'époque {1}, à partir de {0}, avec la graine {2:0} et des lots de {3}");
    public static readonly Text NoWeights = new("the folder {0} holds no weights: the model is trained from its beginning.", "le dossier {0} ne contient pas de poids : le modèle est entraîné depuis le début.");
    public static readonly Text Further = new("'{0}' goes on from here.", "« {0} » reprend d'ici.");
    public static readonly Text Judge = new("'{0}' scores it.", "« {0} » le note.");
    public static readonly Text Training = new("Training {0}", "Entraînement de {0}");
}
