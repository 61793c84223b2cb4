using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative;

internal static class MnistGenerativeLabTexts
{
    public static readonly Text Title = new("Deep generative models: autoencoder, VAE, GAN (MNIST)", "Modèles génératifs profonds : auto-encodeur, VAE, GAN (MNIST)");
    public static readonly Text Equilibrium = new("GAN: D(x) {0:0.000}, D(G(z)) {1:0.000} over the last epoch: equilibrium {2}", "GAN : D(x) {0:0.000}, D(G(z)) {1:0.000} sur la dernière époque : équilibre {2}");
}
