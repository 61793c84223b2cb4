using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

internal static class FashionLabTexts
{
    public static readonly Text Title = new("The autoencoder with Keras: Fashion-MNIST", "L'auto-encodeur avec Keras : Fashion-MNIST");
    public static readonly Text Scores = new("{0}, {1} epochs: median SSIM {2:0.000}, median MSE {3:0.0000}", "{0}, {1} époques : SSIM médian {2:0.000}, MSE médian {3:0.0000}");
}
