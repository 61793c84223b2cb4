using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

internal static class SweepsTexts
{
    public static readonly Text Title = new("2.4 – Sweeps of epochs and neurons", "2.4 – Paramétrage : époques et neurones");
    public static readonly Text Continued = new("shallow autoencoder, trained on as published", "auto-encodeur simple, entraîné plus loin comme publié");
    public static readonly Text Width = new("fresh model with {0} neurons", "modèle neuf à {0} neurones");
}
