using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class FashionReportTexts
{
    public static readonly Text Title = new("The autoencoder with Keras: a lab on Fashion-MNIST, run again", "L'auto-encodeur avec Keras : un TP sur Fashion-MNIST, refait");
    public static readonly Text Loss = new("Binary cross-entropy", "Entropie croisée binaire");
}
