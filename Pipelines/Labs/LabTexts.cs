using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

internal static class LabTexts
{
    public static readonly Text Epoch = new("epoch {0}/{1} - loss: {2:0.0000}", "époque {0}/{1} - perte : {2:0.0000}");
    public static readonly Text EpochEnd = new("epoch {0}/{1} - loss: {2:0.0000} - val_loss: {3:0.0000}", "époque {0}/{1} - perte : {2:0.0000} - perte de validation : {3:0.0000}");
    public static readonly Text NotANumber = new(
        "{0}: the loss is not a number after epoch {1}. Try another --seed; if it happens again, the data are damaged.",
        "{0} : la perte n'est plus un nombre après l'époque {1}. Essayez un autre --seed ; si cela se répète, les données sont endommagées.");
    public static readonly Text Loading = new("Data set {0}", "Jeu de données {0}");
    public static readonly Text Downloading = new("{0} from {1}", "{0} depuis {1}");
    public static readonly Text Megabytes = new("{0:0.0} MB", "{0:0.0} Mo");
    public static readonly Text Synthetic = new(
        "the data set '{0}' is neither on this machine nor to be had over the network. The lab runs on synthetic garments drawn by this program instead: no number can be compared with the published ones. "
        + "To use the real images: mlgen data get {0}, or --data-dir DIR.",
        "le jeu de données « {0} » n'est ni sur cette machine ni accessible par le réseau. Le TP tourne à la place sur des vêtements synthétiques dessinés par ce programme : aucun chiffre n'est comparable à ceux publiés. "
        + "Pour utiliser les vraies images : mlgen data get {0}, ou --data-dir DOSSIER.");
    public static readonly Text NotComparableSynthetic = new("synthetic images", "images synthétiques");
    public static readonly Text NotComparableQuick = new("--quick: {0:N0} training images", "--quick : {0:N0} images d'entraînement");
    public static readonly Text NotComparableData = new("other data: {0}", "autres données : {0}");
}
