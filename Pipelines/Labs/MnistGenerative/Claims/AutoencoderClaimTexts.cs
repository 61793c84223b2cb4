using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

internal static class AutoencoderClaimTexts
{
    public static readonly Text Place = new("Section 1, autoencoder", "Section 1, AutoEncoder");
    public static readonly Text Layers = new(
        "Encoder: 784 → 256 → 128 → 2. Decoder: 2 → 128 → 256 → 784.",
        "Encoder : 784 → 256 → 128 → 2. Decoder : 2 → 128 → 256 → 784.");
    public static readonly Text LayersRule = new("the model has these layers, each dense with a bias", "le modèle a ces couches, chacune dense avec un biais");
    public static readonly Text LayersOurs = new("{0:N0} parameters", "{0:N0} paramètres");
    public static readonly Text Start = new("Start: loss ≈ 0.0603", "Début : Loss ≈ 0.0603");
    public static readonly Text End = new("End: loss ≈ 0.0362", "Fin : Loss ≈ 0.0362");
    public static readonly Text Stable = new("The training over 20 epochs shows a stable convergence.", "L'entraînement sur 20 époques montre une convergence stable.");
    public static readonly Text Progress = new(
        "The progressive decrease of the MSELoss indicates that the model manages to reconstruct the digits with an ever smaller error.",
        "La diminution progressive de la MSELoss (Mean Squared Error) indique que le modèle parvient à reconstruire les chiffres avec une erreur de plus en plus faible.");
    public static readonly Text ProgressRule = new(
        "the error on test images is smaller after 5 epochs than after 1, after 10 than after 5, after 15 than after 10, after 20 than after 15",
        "l'erreur sur les images de test est plus petite après 5 époques qu'après 1, après 10 qu'après 5, après 15 qu'après 10, après 20 qu'après 15");
    public static readonly Text ProgressOurs = new("{0:0.0000} after 1, {1:0.0000} after 10, {2:0.0000} after 20", "{0:0.0000} après 1, {1:0.0000} après 10, {2:0.0000} après 20");
    public static readonly Text Lost = new(
        "… despite the loss of information that a very small latent space imposes.",
        "… malgré la perte d'information imposée par un espace latent très réduit.");
    public static readonly Text LostRule = new("reconstructions keep less than {0:P0} of the gradient energy (median)", "les reconstructions gardent moins de {0:P0} de l'énergie du gradient (médiane)");
    public static readonly Text LostOurs = new("{0:P0} kept, SSIM {1:0.000}", "{0:P0} conservés, SSIM {1:0.000}");
}
