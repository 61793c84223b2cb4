using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Steps;

internal static class TrainAutoencoderTexts
{
    public static readonly Text Title = new("1 – Autoencoder with a code of two numbers", "1 – Auto-encodeur à code de deux nombres");
    public static readonly Text Training = new("autoencoder, seed {0:0}", "auto-encodeur, graine {0:0}");
}
