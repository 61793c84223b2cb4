using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

internal static class DeepModelTexts
{
    public static readonly Text Title = new("3 – Deep autoencoder", "3 – Auto-encodeur profond");
    public static readonly Text Training = new("deep autoencoder", "auto-encodeur profond");
}
