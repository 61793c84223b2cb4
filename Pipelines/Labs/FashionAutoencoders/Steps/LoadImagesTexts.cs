using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

internal static class LoadImagesTexts
{
    public static readonly Text Title = new("1 – Loading the images", "1 – Chargement des images");
}
