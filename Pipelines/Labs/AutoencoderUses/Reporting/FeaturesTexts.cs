using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

internal static class FeaturesTexts
{
    public static readonly Text Title = new("Features without labels", "Des caractéristiques sans étiquettes");
    public static readonly Text Is = new(
        "The convolutional autoencoder's encoder has seen all training images and no label. With few labels, softmax regression on its features is set against the same on raw pixels and against a network of the encoder's layers trained from scratch; "
        + "besides, the pretrained encoder is trained further with the labels. {0} steps of Adam each, on {1} draws of labelled images, as many of each class.",
        "L'encodeur de l'auto-encodeur convolutif a vu toutes les images d'entraînement et aucune étiquette. Avec peu d'étiquettes, une régression softmax sur ses caractéristiques est comparée à la même sur les pixels bruts et à un réseau des mêmes couches entraîné depuis zéro ; "
        + "de plus, l'encodeur préentraîné est entraîné plus loin avec les étiquettes. {0} pas d'Adam chacun, sur {1} tirages d'images étiquetées, autant de chaque classe.");
    public static readonly Text Chart = new("Test accuracy by the number of labels", "Justesse sur le test selon le nombre d'étiquettes");
    public static readonly Text Labels = new("Labelled images", "Images étiquetées");
    public static readonly Text Accuracy = new("Share of test images given their class", "Part des images de test bien classées");
    public static readonly Text Caption = new("Accuracy on all test images by the number of labelled training images; mean and range over {0} draws.", "Justesse sur toutes les images de test selon le nombre d'images d'entraînement étiquetées ; moyenne et étendue sur {0} tirages.");
    public static readonly Text Read = new("If features without labels help, the pretrained lines lie above the others, most of all at the left.", "Si les caractéristiques sans étiquettes aident, les lignes préentraînées sont au-dessus des autres, surtout à gauche.");
    public static readonly Text Show = new(
        "With {0:N0} labels: pretrained encoder {1:P1}, raw pixels {2:P1}, from scratch {3:P1}; best in the mean: {8}. With {4:N0}: {5:P1}, {6:P1}, {7:P1}; best: {9}.",
        "Avec {0:N0} étiquettes : encodeur préentraîné {1:P1}, pixels bruts {2:P1}, depuis zéro {3:P1} ; le meilleur en moyenne : {8}. Avec {4:N0} : {5:P1}, {6:P1}, {7:P1} ; le meilleur : {9}.");
    public static readonly Text Table = new("Accuracy on the test images: mean and range over draws.", "Justesse sur les images de test : moyenne et étendue sur les tirages.");
    public static readonly Text WithLabels = new("{0:N0} labels", "{0:N0} étiquettes");
    public static readonly Text Range = new("Range", "Étendue");
}
