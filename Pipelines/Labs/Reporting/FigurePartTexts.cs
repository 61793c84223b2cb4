using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Reporting;

internal static class FigurePartTexts
{
    public static readonly Text Original = new("original", "original");
    public static readonly Text OriginalOf = new("{0}: original", "{0} : original");
    public static readonly Text Reconstruction = new("reconstruction", "reconstruction");
    public static readonly Text Ssim = new("SSIM (scikit-image)", "SSIM (scikit-image)");
    public static readonly Text Score = new("{0:0.000}", "{0:0.000}");
    public static readonly Text Epoch = new("Epoch", "Époque");
    public static readonly Text TrainingLoss = new("training", "entraînement");
    public static readonly Text ValidationLoss = new("validation", "validation");
    public static readonly Text KerasLoss = new("Keras, validation ({0} seeds)", "Keras, validation ({0} graines)");
    public static readonly Text CurveShows = new(
        "The validation loss goes from {0:0.0000} to {1:0.0000}; {2}. {3}; at the end the gap is {4:P2} of the validation loss.",
        "La perte de validation passe de {0:0.0000} à {1:0.0000} ; {2}. {3} ; à la fin l'écart est de {4:P2} de la perte de validation.");
    public static readonly Text PlateauFrom = new("from epoch {0} on no epoch lowers it by more than {1:P1}", "à partir de l'époque {0} aucune ne la baisse de plus de {1:P1}");
    public static readonly Text NoPlateau = new("it still falls by more than {0:P1} an epoch", "elle descend encore de plus de {0:P1} par époque");
    public static readonly Text OneEpoch = new("After the one epoch the validation loss is {0:0.0000}, the training loss {1:0.0000}.", "Après la seule époque la perte de validation est {0:0.0000}, celle d'entraînement {1:0.0000}.");
    public static readonly Text BelowFrom = new("The training loss lies below it from epoch {0} on", "La perte d'entraînement est en dessous à partir de l'époque {0}");
    public static readonly Text NotBelow = new("The training loss does not stay below it", "La perte d'entraînement ne reste pas en dessous");
}
