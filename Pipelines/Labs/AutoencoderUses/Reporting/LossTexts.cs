using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

internal static class LossTexts
{
    public static readonly Text Title = new("Lossy, and by which loss", "Avec perte, et laquelle");
    public static readonly Text Lossy = new(
        "Of {1:N0} test images the convolutional autoencoder gives {0} back byte for byte; {2:P1} it reconstructs better than the mean training image does.",
        "Sur {1:N0} images de test l'auto-encodeur convolutif en rend {0} octet pour octet ; il en reconstruit {2:P1} mieux que ne le fait l'image d'entraînement moyenne.");
    public static readonly Text Is = new(
        "What kind of loss it is, says the loss function: one dense autoencoder with a code of {0} numbers, trained twice from the same first weights.",
        "Quelle sorte de perte, c'est la fonction de perte qui le dit : un même auto-encodeur dense au code de {0} nombres, entraîné deux fois à partir des mêmes poids.");
    public static readonly Text TrainedWith = new("Trained with", "Entraîné avec");
    public static readonly Text Error = new("Mean squared error", "Erreur quadratique moyenne");
    public static readonly Text Table = new("Both losses of the test images, by the loss trained with.", "Les deux pertes des images de test, selon la perte d'entraînement.");
    public static readonly Text Follows = new("Each training is best at what it was told to make small.", "Chaque entraînement est le meilleur pour ce qu'on lui a demandé de rendre petit.");
    public static readonly Text FollowsNot = new("Not each training is best at what it was told to make small.", "Chaque entraînement n'est pas le meilleur pour ce qu'on lui a demandé de rendre petit.");
    public static readonly Text LinearTable = new("The dense autoencoder beside as many principal components: medians over all test images.", "L'auto-encodeur dense à côté d'autant de composantes principales : médianes sur toutes les images de test.");
}
