using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;

internal static class UsesSectionTexts
{
    public static readonly Text Title = new("Reduction of dimension and detection of anomalies", "Réduction de dimension et détection d'anomalies");
    public static readonly Text Reduction = new(
        "**Reduction of dimension.** A vote of the five nearest among {0:N0} training images tells the class of {2:P1} of {1:N0} test images from the {4} numbers of their codes, and of {3:P1} from their {5} pixels.",
        "**Réduction de dimension.** Un vote des cinq plus proches parmi {0:N0} images d'entraînement dit la classe de {2:P1} de {1:N0} images de test d'après les {4} nombres de leurs codes, et de {3:P1} d'après leurs {5} pixels.");
    public static readonly Text Anomalies = new(
        "**Detection of anomalies.** The {0:N0} test images of {1} are reconstructed by a model that has seen images of {3} alone. A test image of {3} has a smaller error than one of them in {2:P1} of all pairs (the area under the ROC curve).",
        "**Détection d'anomalies.** Les {0:N0} images de test de {1} sont reconstruites par un modèle qui n'a vu que des images de {3}. Une image de test de {3} a une erreur plus petite que l'une d'elles dans {2:P1} des paires (l'aire sous la courbe ROC).");
}
