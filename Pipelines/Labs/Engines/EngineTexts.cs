using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Engines;

internal static class EngineTexts
{
    public static readonly Text Section = new("Two engines", "Deux moteurs");
    public static readonly Text About = new(
        "This run's models were trained on {0}. Each training was repeated on the embedded engine from the same first weights, with the same shuffles and the same noise; the two add in different orders, and training lets rounding grow.",
        "Les modèles de cette exécution ont été entraînés par {0}. Chaque entraînement a été répété sur le moteur intégré à partir des mêmes poids initiaux, avec les mêmes mélanges et le même bruit ; les deux additionnent dans des ordres différents, et l'entraînement fait grandir les arrondis.");
    public static readonly Text AboutSome = new(
        "This run's models were trained on {0}. Trainings repeated on the embedded engine: {1} of {2}, from the same first weights, with the same shuffles and the same noise; what an interrupted run had left was not trained twice. The two add in different orders, and training lets rounding grow.",
        "Les modèles de cette exécution ont été entraînés par {0}. Entraînements répétés sur le moteur intégré : {1} sur {2}, à partir des mêmes poids initiaux, avec les mêmes mélanges et le même bruit ; ce qu'une exécution interrompue avait laissé n'a pas été entraîné deux fois. Les deux additionnent dans des ordres différents, et l'entraînement fait grandir les arrondis.");
    public static readonly Text Table = new("Losses of {0} trainings on both engines; the largest difference of any epoch is {1:0.000000000}.", "Pertes de {0} entraînements sur les deux moteurs ; la plus grande différence d'une époque est {1:0.000000000}.");
    public static readonly Text MediansAgree = new("All {0} median SSIMs agree within {1:0.000}; the largest difference is {2:0.00000}.", "Les {0} SSIM médians concordent à {1:0.000} près ; la plus grande différence est {2:0.00000}.");
    public static readonly Text MediansDiffer = new("{0} of {1} median SSIMs differ by more than {2:0.000}; the largest difference is {3:0.00000}.", "{0} des {1} SSIM médians diffèrent de plus de {2:0.000} ; la plus grande différence est {3:0.00000}.");
    public static readonly Text Training = new("Training", "Entraînement");
    public static readonly Text Epochs = new("Epochs", "Époques");
    public static readonly Text First = new("First loss, {0}", "Première perte, {0}");
    public static readonly Text Last = new("Last loss, {0}", "Dernière perte, {0}");
    public static readonly Text Embedded = new("embedded engine", "moteur intégré");
    public static readonly Text Largest = new("Largest difference", "Plus grande différence");
    public static readonly Text Ssim = new("Median SSIM (scikit-image), {0}", "SSIM (scikit-image) médian, {0}");
    public static readonly Text Again = new("{0}, on the embedded engine", "{0}, sur le moteur intégré");
}
