using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

internal static class LabTexts
{
    public static readonly Text Epoch = new("epoch {0}/{1} - {2}", "époque {0}/{1} - {2}");
    public static readonly Text Figure = new("{0}: {1:0.0000}", "{0} : {1:0.0000}");
    public static readonly Text Joined = new("{0} - {1}", "{0} - {1}");
    public static readonly Text NoFigure = new("no loss", "pas de perte");
    public static readonly Text Loss = new("loss", "perte");
    public static readonly Text ValidationLoss = new("val_loss", "perte de validation");
    public static readonly Text ReconstructionLoss = new("reconstruction_loss", "perte de reconstruction");
    public static readonly Text Divergence = new("kl_loss", "perte KL");
    public static readonly Text ValidationReconstructionLoss = new("val_reconstruction_loss", "reconstruction de validation");
    public static readonly Text ValidationDivergence = new("val_kl_loss", "KL de validation");
    public static readonly Text DiscriminatorLoss = new("discriminator_loss", "perte du discriminateur");
    public static readonly Text GeneratorLoss = new("generator_loss", "perte du générateur");
    public static readonly Text Kept = new("{0}: {1} epochs are kept from the interrupted run", "{0} : {1} époques sont reprises de l'exécution interrompue");
    public static readonly Text GoesOn = new("{0}: goes on after epoch {1} of the interrupted run", "{0} : reprend après l'époque {1} de l'exécution interrompue");
    public static readonly Text TrainedAnew = new("{0}: what the interrupted run left cannot be used ({1}); it is trained anew.", "{0} : ce que l'exécution interrompue a laissé est inutilisable ({1}) ; l'entraînement est refait.");
    public static readonly Text CannotGoOn = new(
        "{0}: the interrupted run stopped after epoch {1} and left no state to go on to epoch {2} from. Run the lab without --resume, with another --out.",
        "{0} : l'exécution interrompue s'est arrêtée après l'époque {1} et n'a pas laissé d'état pour continuer jusqu'à l'époque {2}. Lancez le TP sans --resume, avec un autre --out.");
    public static readonly Text WrongShape = new(
        "The lab's models take grey images of {0} pixels, but those of '{1}' are {2}. Give other images with --data, or leave --data out.",
        "Les modèles du TP prennent des images grises de {0} pixels, mais celles de « {1} » sont {2}. Donnez d'autres images avec --data, ou omettez --data.");
    public static readonly Text TooFew = new(
        "a lab needs at least {0} training and {1} test images, but '{2}' has {3} and {4}. Give more images with --data, or leave --data out.",
        "un TP demande au moins {0} images d'entraînement et {1} de test, mais « {2} » en a {3} et {4}. Donnez plus d'images avec --data, ou omettez --data.");
    public static readonly Text WrongCount = new(
        "'{0}' must have {1:N0} training and {2:N0} test images, but has {3:N0} and {4:N0}. Get it again: mlgen data get {0}.",
        "« {0} » doit avoir {1:N0} images d'entraînement et {2:N0} de test, mais en a {3:N0} et {4:N0}. Téléchargez-le à nouveau : mlgen data get {0}.");
    public static readonly Text Loaded = new("{0}: {1:N0} training and {2:N0} test images ({3})", "{0} : {1:N0} images d'entraînement et {2:N0} de test ({3})");
    public static readonly Text NotANumber = new(
        "{0}: the loss is not a number after epoch {1}. Try another --seed; if it happens again, the data are damaged.",
        "{0} : la perte n'est plus un nombre après l'époque {1}. Essayez un autre --seed ; si cela se répète, les données sont endommagées.");
    public static readonly Text Synthetic = new(
        "The data set '{0}' is neither on this machine nor to be had over the network. The lab runs on synthetic garments drawn by this program instead: no number can be compared with the published ones. "
        + "To use the real images: mlgen data get {0}, or --data-dir DIR.",
        "Le jeu de données « {0} » n'est ni sur cette machine ni accessible par le réseau. Le TP tourne à la place sur des vêtements synthétiques dessinés par ce programme : aucun chiffre n'est comparable à ceux publiés. "
        + "Pour utiliser les vraies images : mlgen data get {0}, ou --data-dir DOSSIER.");
    public static readonly Text OtherMissing = new(
        "The data set '{0}' is neither on this machine nor to be had over the network: what the lab does with it is left out. To get it: mlgen data get {0}, or --data-dir DIR.",
        "Le jeu de données « {0} » n'est ni sur cette machine ni accessible par le réseau : ce que le TP en fait est omis. Pour l'obtenir : mlgen data get {0}, ou --data-dir DOSSIER.");
    public static readonly Text NotComparableSynthetic = new("synthetic images", "images synthétiques");
    public static readonly Text NotComparableQuick = new("--quick: {0:N0} training images, few training steps", "--quick : {0:N0} images d'entraînement, peu de pas d'entraînement");
    public static readonly Text NotComparableData = new("other data: {0}", "autres données : {0}");

    /// <summary>What the screen calls a figure: its name, the losses in the reader's language.</summary>
    public static Text Called(string figure) => figure switch
    {
        "loss" => Loss,
        "val_loss" => ValidationLoss,
        "reconstruction_loss" => ReconstructionLoss,
        "kl_loss" => Divergence,
        "val_reconstruction_loss" => ValidationReconstructionLoss,
        "val_kl_loss" => ValidationDivergence,
        "discriminator_loss" => DiscriminatorLoss,
        "generator_loss" => GeneratorLoss,
        _ => figure,
    };
}
