using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

internal static class ShallowModelTexts
{
    public static readonly Text Title = new("2 – Autoencoder with a single hidden layer", "2 – Auto-encodeur avec une seule couche cachée");
    public static readonly Text Training = new("shallow autoencoder", "auto-encodeur simple");
}
