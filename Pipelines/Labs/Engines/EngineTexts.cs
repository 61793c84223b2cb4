using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Engines;

internal static class EngineTexts
{
    public static readonly Text Section = new("Two engines", "Deux moteurs");
    public static readonly Text About = new(
        "This run's models were trained on {0}. They were trained again on the embedded engine from the same first weights, with the same shuffles and the same noise. The two add in different orders, and training lets roundings grow; how much, a third training shows: on the embedded engine again, with every second first weight moved to the next number that float32 has.",
        "Les modèles de cette exécution ont été entraînés par {0}. Ils ont été entraînés à nouveau sur le moteur intégré à partir des mêmes poids initiaux, avec les mêmes mélanges et le même bruit. Les deux additionnent dans des ordres différents, et l'entraînement fait grandir les arrondis ; de combien, un troisième entraînement le montre : à nouveau sur le moteur intégré, un poids initial sur deux étant déplacé au nombre float32 suivant.");
    public static readonly Text AboutSome = new(
        "Repeated were {0} of {1} trainings: what an interrupted run had left was not trained again.",
        "Ont été répétés {0} entraînements sur {1} : ce qu'une exécution interrompue avait laissé n'a pas été entraîné à nouveau.");
    public static readonly Text Table = new("{0} trainings on both engines; the largest difference of the losses of any epoch is {1:0.000000000}.", "{0} entraînements sur les deux moteurs ; la plus grande différence des pertes d'une époque est {1:0.000000000}.");
    public static readonly Text MediansAgree = new("All {0} median SSIMs agree within {1:0.000}; the largest difference is {2:0.00000}.", "Les {0} SSIM médians concordent à {1:0.000} près ; la plus grande différence est {2:0.00000}.");
    public static readonly Text MediansAgreeRounded = new(
        "All {0} median SSIMs agree within {1:0.000} with those of the embedded engine's two trainings: the largest difference from the first is {2:0.00000}, from the nearer of the two {3:0.00000}.",
        "Les {0} SSIM médians concordent à {1:0.000} près avec ceux des deux entraînements du moteur intégré : la plus grande différence avec le premier est {2:0.00000}, avec le plus proche des deux {3:0.00000}.");
    public static readonly Text MediansDiffer = new(
        "{0} of {1} median SSIMs differ by more than {2:0.000} from both of the embedded engine's trainings; the largest difference from the first is {3:0.00000}, from the nearer of the two {4:0.00000}.",
        "{0} des {1} SSIM médians diffèrent de plus de {2:0.000} des deux entraînements du moteur intégré ; la plus grande différence avec le premier est {3:0.00000}, avec le plus proche des deux {4:0.00000}.");
    public static readonly Text Roundings = new(
        "The moved weights alone change the embedded engine's own median SSIM by up to {0:0.00000}, and the loss of an epoch by up to {1:0.000000000}.",
        "Les poids déplacés changent à eux seuls le SSIM médian du moteur intégré de {0:0.00000} au plus, et la perte d'une époque de {1:0.000000000} au plus.");
    public static readonly Text GrowthTitle = new("How roundings grow", "Comment grandissent les arrondis");
    public static readonly Text GrowthCaption = new("{0}: how far the loss of each epoch lies from the embedded engine's.", "{0} : l'écart de la perte de chaque époque avec celle du moteur intégré.");
    public static readonly Text GrowthRead = new(
        "Two lines that rise alike mean that roundings explain what lies between the engines; a line far above the other, or high from the first epoch on, would be another training. Equal losses are left out.",
        "Deux lignes qui montent de même signifient que les arrondis expliquent ce qui sépare les moteurs ; une ligne bien au-dessus de l'autre, ou haute dès la première époque, serait un autre entraînement. Les pertes égales sont omises.");
    public static readonly Text GrowthShows = new(
        "After the first epoch {0} lies {1:0.0e+0} away, the moved weights {2:0.0e+0}; after the last {3:0.0e+0} and {4:0.0e+0}.",
        "Après la première époque, {0} est à {1:0.0e+0}, les poids déplacés à {2:0.0e+0} ; après la dernière, à {3:0.0e+0} et {4:0.0e+0}.");
    public static readonly Text Epoch = new("Epoch", "Époque");
    public static readonly Text Difference = new("Difference of the losses", "Différence des pertes");
    public static readonly Text Training = new("Training", "Entraînement");
    public static readonly Text Epochs = new("Epochs", "Époques");
    public static readonly Text First = new("First loss, {0}", "Première perte, {0}");
    public static readonly Text Last = new("Last loss, {0}", "Dernière perte, {0}");
    public static readonly Text Embedded = new("embedded engine", "moteur intégré");
    public static readonly Text Largest = new("Largest difference", "Plus grande différence");
    public static readonly Text MovedWeights = new("embedded engine, weights moved", "moteur intégré, poids déplacés");
    public static readonly Text Ssim = new("Median SSIM (scikit-image), {0}", "SSIM (scikit-image) médian, {0}");
    public static readonly Text Again = new("{0}, on the embedded engine", "{0}, sur le moteur intégré");
    public static readonly Text Moved = new("{0}, on the embedded engine from weights moved by a rounding", "{0}, sur le moteur intégré à partir de poids déplacés d'un arrondi");
}
