using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

internal static class FashionLabTexts
{
    public static readonly Text Title = new("The autoencoder with Keras: Fashion-MNIST", "L'auto-encodeur avec Keras : Fashion-MNIST");
    public static readonly Text Writing = new("Report", "Rapport");
}
