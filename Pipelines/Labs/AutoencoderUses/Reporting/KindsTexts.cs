using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

internal static class KindsTexts
{
    public static readonly Text Title = new("Specific to their data?", "Spécifiques aux données ?");
    public static readonly Text Is = new(
        "Three models are trained on two kinds of images in turn, {0} and {1}, and scored on the test images of both: a dense autoencoder with a code of {2} numbers, the convolutional one, and super-resolution.",
        "Trois modèles sont entraînés tour à tour sur deux genres d'images, {0} et {1}, et notés sur les images de test des deux : un auto-encodeur dense au code de {2} nombres, le convolutif, et la super-résolution.");
    public static readonly Text Chart = new("Median SSIM (scikit-image): {0}", "SSIM (scikit-image) médian : {0}");
    public static readonly Text TrainedOn = new("Trained on", "Entraîné sur");
    public static readonly Text ScoredOn = new("Scored on", "Noté sur");
    public static readonly Text Caption = new("Median SSIM of test images, {0}: rows by the images trained on, columns by the images scored on.", "SSIM médian des images de test, {0} : lignes selon les images d'entraînement, colonnes selon les images notées.");
    public static readonly Text Read = new("Compare within a column: both numbers are of the same images. A model that is specific to its data is much better on the diagonal.", "Comparez dans une colonne : les deux nombres sont des mêmes images. Un modèle spécifique à ses données est bien meilleur sur la diagonale.");
    public static readonly Text Show = new(
        "Trained on the other kind, the median SSIM difference is {0:+0.000;−0.000} on {1} and {2:+0.000;−0.000} on {3}, the median squared error {4:0.0} and {5:0.0} times as high: {6}.",
        "Entraîné sur l'autre genre, la différence médiane de SSIM est de {0:+0.000;−0.000} sur {1} et de {2:+0.000;−0.000} sur {3}, l'erreur quadratique médiane est multipliée par {4:0.0} et par {5:0.0} : {6}.");
    public static readonly Text Specific = new("this model works well only on images like those it was trained on", "ce modèle ne fonctionne bien que sur des images comme celles de son entraînement");
    public static readonly Text SomewhatSpecific = new("it is better at home on both kinds, but away the error does not double on both", "il est meilleur chez lui sur les deux genres, mais ailleurs l'erreur ne double pas sur les deux");
    public static readonly Text NotSpecific = new("it is not better at home on both kinds", "il n'est pas meilleur chez lui sur les deux genres");
    public static readonly Text Table = new("Three models, each trained on one kind of images and scored on both.", "Trois modèles, chacun entraîné sur un genre d'images et noté sur les deux.");
    public static readonly Text ImagesChart = new("Images of both kinds, at home and away", "Images des deux genres, chez elles et ailleurs");
    public static readonly Text AtHome = new("{0}, trained on these", "{0}, entraîné sur celles-ci");
    public static readonly Text Away = new("{0}, trained on the others", "{0}, entraîné sur les autres");
    public static readonly Text ImagesCaption = new("The first test images of each kind, and their reconstructions by models trained on the same kind and on the other; below each its SSIM.", "Les premières images de test de chaque genre, et leurs reconstructions par des modèles entraînés sur le même genre et sur l'autre ; sous chacune son SSIM.");
    public static readonly Text ImagesRead = new("Look for strokes and surfaces of the other kind's images: a small code can only say what it has learnt to say.", "Cherchez des traits et des surfaces des images de l'autre genre : un petit code ne peut dire que ce qu'il a appris à dire.");
    public static readonly Text ImagesShow = new(
        "On {4} the dense model trained on the other kind reaches a median SSIM of {0:0.000} instead of {1:0.000}, the convolutional one {2:0.000} instead of {3:0.000}.",
        "Sur {4} le modèle dense entraîné sur l'autre genre atteint un SSIM médian de {0:0.000} au lieu de {1:0.000}, le convolutif {2:0.000} au lieu de {3:0.000}.");
}
