using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

internal static class AutoencoderSectionTexts
{
    public static readonly Text Title = new("1 – Autoencoder with a code of two numbers", "1 – Auto-encodeur à code de deux nombres");
    public static readonly Text ModelIs = new(
        "784-256-128-2-128-256-784, {0:N0} parameters: ReLU, a linear code, sigmoid at the end, squared error, Adam, {1} epochs of batches of {2}. The lab does not print the activation of its code; with a ReLU there, a third of Keras's seeds collapse.",
        "784-256-128-2-128-256-784, {0:N0} paramètres : ReLU, un code linéaire, sigmoïde à la fin, erreur quadratique, Adam, {1} époques de lots de {2}. Le TP n'imprime pas l'activation de son code ; avec un ReLU, un tiers des graines de Keras s'effondrent.");
    public static readonly Text LossChart = new("Losses of the autoencoder", "Pertes de l'auto-encodeur");
    public static readonly Text Loss = new("Mean squared error", "Erreur quadratique moyenne");
    public static readonly Text Reference = new("{0}, reference ({1} seeds)", "{0}, référence ({1} graines)");
    public static readonly Text LossCaption = new("Losses of the autoencoder over {0} epochs.", "Pertes de l'auto-encodeur sur {0} époques.");
    public static readonly Text LossRead = new("Lower is better; a band, where there is one, is the range of Keras's validation loss over its seeds.", "Plus bas est mieux ; une bande, s'il y en a une, est l'étendue de la perte de validation de Keras sur ses graines.");
    public static readonly Text ReconstructionsChart = new("Test images and their reconstructions", "Images de test et leurs reconstructions");
    public static readonly Text Decoded = new("decoded from two numbers", "décodé de deux nombres");
    public static readonly Text ReconstructionsCaption = new("The first {0} test images above what is left of them after two numbers.", "Les {0} premières images de test au-dessus de ce qui en reste après deux nombres.");
    public static readonly Text ReconstructionsRead = new("Below each reconstruction stands its SSIM.", "Sous chaque reconstruction, son SSIM.");
    public static readonly Text ReconstructionsShow = new(
        "Over all test images the median SSIM is {0:0.000} and the median squared error {1:0.0000}; {2:P0} of the gradient energy is kept.",
        "Sur toutes les images de test, le SSIM médian est {0:0.000} et l'erreur quadratique médiane {1:0.0000} ; {2:P0} de l'énergie du gradient est conservée.");
    public static readonly Text CodesChart = new("Codes of test images", "Codes des images de test");
    public static readonly Text CodesCaption = new("The codes of the first {0:N0} test images, coloured by class.", "Les codes des {0:N0} premières images de test, colorés par classe.");
    public static readonly Text CodesRead = new("A point is an image; points of one colour together mean that the code knows the class, without ever having been told.", "Un point est une image ; des points d'une couleur ensemble montrent que le code connaît la classe, sans qu'on le lui ait jamais dit.");
    public static readonly Text CodesSpread = new("The codes' means are {0:0.0} and {1:0.0}, their deviations {2:0.0} and {3:0.0}: nothing in the loss holds them near 0 and 1.", "Les moyennes des codes sont {0:0.0} et {1:0.0}, leurs écarts-types {2:0.0} et {3:0.0} : rien dans la perte ne les tient près de 0 et 1.");
    public static readonly Text CodesShow = new(
        "The codes' means are {0:0.0} and {1:0.0}, their deviations {2:0.0} and {3:0.0}: nothing in the loss holds them near 0 and 1. For {4:P0} of the test images the nearest training code is of the same class.",
        "Les moyennes des codes sont {0:0.0} et {1:0.0}, leurs écarts-types {2:0.0} et {3:0.0} : rien dans la perte ne les tient près de 0 et 1. Pour {4:P0} des images de test le code d'entraînement le plus proche est de la même classe.");
    public static readonly Text SamplesChart = new("The autoencoder's decoder, fed with noise", "Le décodeur de l'auto-encodeur, nourri de bruit");
    public static readonly Text SamplesCaption = new("What the autoencoder's decoder makes of standard normal noise.", "Ce que le décodeur de l'auto-encodeur fait d'un bruit normal standard.");
    public static readonly Text SamplesRead = new("A generator would show every class, each as sharp as in the test images.", "Un générateur montrerait chaque classe, aussi nette que dans les images de test.");
    public static readonly Text SamplesShow = new(
        "Fréchet distance {0:0.0}, recall {1:P0}; classes with a share of {4:P0} or more: {2} of {3}. The noise's deviation is 1, the codes' are {5:0.0} and {6:0.0}{7}.{8}",
        "Distance de Fréchet {0:0.0}, rappel {1:P0} ; classes dont la part est de {4:P0} ou plus : {2} sur {3}. L'écart-type du bruit est 1, ceux des codes {5:0.0} et {6:0.0}{7}.{8}");
    public static readonly Text PartOfThePlane = new(": noise hits only a part of the codes' plane", " : le bruit ne touche qu'une partie du plan des codes");
    public static readonly Text NoGenerator = new(" The VAE's samples are nearer (Fréchet {0:0.0}): a plain decoder is no generator.", " Les échantillons du VAE sont plus proches (Fréchet {0:0.0}) : un simple décodeur n'est pas un générateur.");
    public static readonly Text AsGood = new(" The VAE's samples are no nearer (Fréchet {0:0.0}): here the argument against a plain decoder does not show.", " Les échantillons du VAE ne sont pas plus proches (Fréchet {0:0.0}) : ici l'argument contre un simple décodeur ne se voit pas.");
    public static readonly Text NotJudged = new("Without labels the samples are not judged.", "Sans étiquettes les échantillons ne sont pas jugés.");
}
