using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders;

internal static class MnistAutoencoderLabTexts
{
    public static readonly Text Title = new("The deep autoencoder on MNIST", "L'auto-encodeur profond sur MNIST");
    public static readonly Text Loading = new("Loading the images", "Chargement des images");
    public static readonly Text Training = new("The deep autoencoder", "L'auto-encodeur profond");
    public static readonly Text Reduction = new("Reduction of dimension", "Réduction de dimension");
    public static readonly Text Anomalies = new("Detection of anomalies", "Détection d'anomalies");
    public static readonly Text CodeSizes = new("Codes of other sizes", "Codes d'autres tailles");
    public static readonly Text Compression = new("Compression without learning", "Compression sans apprentissage");
    public static readonly Text CodeOf = new("Code of {0} numbers", "Code de {0} nombres");
    public static readonly Text Scores = new("After {0} epochs: median SSIM {1:0.000}, median MSE {2:0.0000}", "Après {0} époques : SSIM médian {1:0.000}, MSE médian {2:0.0000}");
}
