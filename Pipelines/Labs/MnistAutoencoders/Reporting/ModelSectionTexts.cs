using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;

internal static class ModelSectionTexts
{
    public static readonly Text Title = new("The autoencoder", "L'auto-encodeur");
    public static readonly Text Is = new(
        "Three dense layers encode, three decode: {0:N0} parameters, ReLU within, a sigmoid at the end. Adam, squared error, batches of 256, validated on the test images after each epoch, as the lab does.",
        "Trois couches denses encodent, trois décodent : {0:N0} paramètres, ReLU à l'intérieur, une sigmoïde à la fin. Adam, erreur quadratique, lots de 256, validé sur les images de test après chaque époque, comme le fait le TP.");
    public static readonly Text Loss = new("Mean squared error", "Erreur quadratique moyenne");
    public static readonly Text LossChart = new("Losses of the deep autoencoder", "Pertes de l'auto-encodeur profond");
    public static readonly Text LossCaption = new("Training and validation loss over {0} epochs.", "Perte d'entraînement et de validation sur {0} époques.");
    public static readonly Text LossRead = new("Lower is better; the band, where there is one, is the range of Keras's validation loss over seeds.", "Plus bas est mieux ; la bande, s'il y en a une, est l'étendue de la perte de validation de Keras entre graines.");
    public static readonly Text Accuracy = new("accuracy", "accuracy");
    public static readonly Text AccuracyChart = new("The lab's accuracy", "L'accuracy du TP");
    public static readonly Text AccuracyCaption = new(
        "What Keras reports as `accuracy` here: the share of images whose brightest output pixel is the brightest input pixel (of equally bright ones the first).",
        "Ce que Keras appelle ici `accuracy` : la part des images dont le pixel de sortie le plus clair est le pixel d'entrée le plus clair (parmi les pixels également clairs, le premier).");
    public static readonly Text AccuracyRead = new(
        "It is **no measure of reconstruction**: the 784 pixels are taken for 784 classes, only the place of one of them counts, and an image can have dozens of equally bright ones, of which a reconstruction would have to make the first the brightest.",
        "Ce n'est **pas une mesure de la reconstruction** : les 784 pixels sont pris pour 784 classes, seule compte la place de l'un d'eux, et une image peut en avoir des dizaines d'également clairs, dont une reconstruction devrait rendre le premier le plus clair.");
    public static readonly Text AccuracyShows = new(
        "It ends at {0:0.0000} (at most {1:0.0000}) while the validation loss ends at {2:P0} of its first value; of the epochs that lower that loss, {3:P0} raise it.",
        "Elle finit à {0:0.0000} (au plus {1:0.0000}) tandis que la perte de validation finit à {2:P0} de sa première valeur ; parmi les époques qui baissent cette perte, {3:P0} la montent.");
    public static readonly Text ImagesChart = new("Test images and their reconstructions", "Images de test et leurs reconstructions");
    public static readonly Text Decoded = new("after {0} epochs", "après {0} époques");
    public static readonly Text ImagesCaption = new("The lab's figure: the first {0} test images above their reconstructions, with the SSIM of each.", "La figure du TP : les {0} premières images de test au-dessus de leurs reconstructions, avec le SSIM de chacune.");
    public static readonly Text ImagesRead = new("Compare each column from top to bottom; an SSIM of 1 would be the same image.", "Comparez chaque colonne de haut en bas ; un SSIM de 1 serait la même image.");
    public static readonly Text ImagesShow = new("Their SSIM goes from {0:0.000} to {1:0.000}; the median of all {3:N0} test images is {2:0.000}.", "Leur SSIM va de {0:0.000} à {1:0.000} ; la médiane des {3:N0} images de test est {2:0.000}.");
    public static readonly Text BoxChart = new("SSIM (scikit-image) and MSE of {0:N0} test images", "SSIM (scikit-image) et MSE de {0:N0} images de test");
    public static readonly Text BoxCaption = new("What the lab does not measure: SSIM and MSE of the {0:N0} test images.", "Ce que le TP ne mesure pas : SSIM et MSE des {0:N0} images de test.");
    public static readonly Text BoxRead = new(
        "The box holds the middle half of the images, its line is the median, circles are outliers. SSIM: high is good; MSE: low is good.",
        "La boîte contient la moitié centrale des images, sa ligne est la médiane, les cercles sont des valeurs aberrantes. SSIM : haut est bon ; MSE : bas est bon.");
    public static readonly Text BoxShows = new(
        "SSIM: median {0:0.000}, half of the images between {1:0.000} and {2:0.000}. MSE: median {3:0.0000}, half between {4:0.0000} and {5:0.0000}.",
        "SSIM : médiane {0:0.000}, la moitié des images entre {1:0.000} et {2:0.000}. MSE : médiane {3:0.0000}, la moitié entre {4:0.0000} et {5:0.0000}.");
}
