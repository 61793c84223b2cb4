using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Reporting;

internal static class KerasTableTexts
{
    public static readonly Text Model = new("Model", "Modèle");
    public static readonly Text Keras = new("This engine against Keras", "Ce moteur face à Keras");
    public static readonly Text KerasIs = new(
        "Keras itself differs from seed to seed, by about 0.005 on a median over 10,000 images and 0.03 on a single image. Its range over seeds is widened by w, the larger of that range and 1.5% of the mean (with fewer than three seeds 3%, or 12% for MSE).",
        "Keras lui-même varie d'une graine à l'autre, d'environ 0,005 sur une médiane de 10 000 images et 0,03 sur une seule image. Son étendue entre graines est élargie de w, le plus grand de cette étendue et de 1,5 % de la moyenne (avec moins de trois graines 3 %, ou 12 % pour le MSE).");
    public static readonly Text Table = new("Numbers of this run and Keras's spread over seeds: {0} of {1} lie inside.", "Nombres de cette exécution et dispersion de Keras entre graines : {0} sur {1} sont dedans.");
    public static readonly Text TableAlone = new("Numbers of this run, which is not comparable, and Keras's spread over seeds.", "Nombres de cette exécution, non comparable, et dispersion de Keras entre graines.");
    public static readonly Text Score = new("Number", "Nombre");
    public static readonly Text MedianSsim = new("median SSIM (scikit-image)", "SSIM (scikit-image) médian");
    public static readonly Text MedianMse = new("median MSE", "MSE médian");
    public static readonly Text TrainingLoss = new("training loss", "perte d'entraînement");
    public static readonly Text ValidationLoss = new("validation loss", "perte de validation");
    public static readonly Text ReconstructionLoss = new("reconstruction loss", "perte de reconstruction");
    public static readonly Text Divergence = new("KL loss", "perte KL");
    public static readonly Text Ours = new("This run", "Cette exécution");
    public static readonly Text KerasMean = new("Keras, mean", "Keras, moyenne");
    public static readonly Text KerasRange = new("Keras, range", "Keras, étendue");
    public static readonly Text Widened = new("Widened", "Élargie");
    public static readonly Text Seeds = new("Seeds", "Graines");
    public static readonly Text Place = new("Place", "Position");
    public static readonly Text Inside = new("inside", "dedans");
    public static readonly Text Outside = new("outside", "dehors");

    /// <summary>What a figure of the reference runs is called.</summary>
    public static Text Named(string figure) => figure switch
    {
        "ssim.median" => MedianSsim,
        "mse.median" => MedianMse,
        "loss" => TrainingLoss,
        "val_loss" => ValidationLoss,
        "reconstruction_loss" => ReconstructionLoss,
        "kl_loss" => Divergence,
        _ => Text.FromString(figure),
    };
}
