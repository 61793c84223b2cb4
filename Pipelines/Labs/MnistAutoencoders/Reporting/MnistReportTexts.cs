using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;

internal static class MnistReportTexts
{
    public static readonly Text Overview = new("In short", "En bref");
    public static readonly Text About = new(
        "The lab builds an autoencoder of dense layers, 784-128-64-32-64-128-784, trains it on handwritten digits with squared error and watches `accuracy`; its text prints no number. This report repeats it, says what `accuracy` counts, and puts to the test the uses that the conclusion names: compression, reduction of dimension, detection of anomalies.",
        "Le TP construit un auto-encodeur de couches denses, 784-128-64-32-64-128-784, l'entraîne sur des chiffres manuscrits avec l'erreur quadratique et suit l'`accuracy` ; son texte n'imprime aucun nombre. Ce rapport le refait, dit ce que compte l'`accuracy`, et met à l'épreuve les usages que nomme la conclusion : compression, réduction de dimension, détection d'anomalies.");
    public static readonly Text Comparison = new("Published and measured", "Publié et mesuré");
    public static readonly Text ConclusionModel = new(
        "The model reconstructs test images with a median SSIM of {0:0.000} and a mean squared error of {1:0.0000}, {2:P0} of that of the mean image.",
        "Le modèle reconstruit les images de test avec un SSIM médian de {0:0.000} et une erreur quadratique moyenne de {1:0.0000}, {2:P0} de celle de l'image moyenne.");
    public static readonly Text ConclusionAnomalies = new("By its error an image of {2} is told from one of {1} with an area of {0:0.000} under the ROC curve.", "Par son erreur, une image de {2} se distingue d'une image de {1} avec une aire de {0:0.000} sous la courbe ROC.");
}
