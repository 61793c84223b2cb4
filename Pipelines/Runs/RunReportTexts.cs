using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class RunReportTexts
{
    public static readonly Text TrainTitle = new("Training of {0} on {1}", "Entraînement de {0} sur {1}");
    public static readonly Text EvaluateTitle = new("Evaluation of {0} on {1}", "Évaluation de {0} sur {1}");
    public static readonly Text Settings = new("What was run", "Ce qui a été exécuté");
    public static readonly Text Model = new("Model", "Modèle");
    public static readonly Text Data = new("Images", "Images");
    public static readonly Text DataValue = new("{0}: {1:N0} to train with, {2:N0} to test with, {3} ({4})", "{0} : {1:N0} d'entraînement, {2:N0} de test, {3} ({4})");
    public static readonly Text Loss = new("Loss", "Perte");
    public static readonly Text Optimizer = new("Optimizer", "Optimiseur");
    public static readonly Text OptimizerValue = new("{0}, learning rate {1:0.#######}", "{0}, taux d'apprentissage {1:0.#######}");
    public static readonly Text Epochs = new("Epochs and batch size", "Époques et taille de lot");
    public static readonly Text EpochsFurther = new("{0} to {1}, {2}; those before were trained in {3}", "{0} à {1}, {2} ; les précédentes ont été entraînées dans {3}");
    public static readonly Text EpochsValue = new("{0}, {1}", "{0}, {1}");
    public static readonly Text Validation = new("Validation", "Validation");
    public static readonly Text ValidationTest = new("the test images, which were not trained on and stopped nothing", "les images de test, qui n'ont servi ni à l'entraînement ni à l'arrêter");
    public static readonly Text ValidationShare = new("the last {0:P1} of the training images", "les derniers {0:P1} des images d'entraînement");
    public static readonly Text Seed = new("Seed", "Graine");
    public static readonly Text Weights = new("Weights", "Poids");
    public static readonly Text Synthetic = new(
        "The images are drawn by this program. No number is comparable with published ones.",
        "Les images sont dessinées par ce programme. Aucun chiffre n'est comparable à ceux publiés.");

    public static readonly Text Reconstructions = new("Reconstructions", "Reconstructions");
    public static readonly Text FirstCaption = new("The first test images above their reconstructions.", "Les premières images de test au-dessus de leurs reconstructions.");
    public static readonly Text WorstCaption = new("The test images with the worst {0}, above their reconstructions.", "Les images de test au pire {0}, au-dessus de leurs reconstructions.");
    public static readonly Text GridHow = new(
        "Each column is one image; dark is 0, bright is 1; below each reconstruction stands its {0}.",
        "Chaque colonne est une image ; le sombre vaut 0, le clair 1 ; sous chaque reconstruction figure son {0}.");
    public static readonly Text FirstShow = new("Their {0} goes from {1:0.000} to {2:0.000}; the median of all test images is {3:0.000}.", "Leur {0} va de {1:0.000} à {2:0.000} ; la médiane de toutes les images de test est {3:0.000}.");
    public static readonly Text WorstShow = new("The worst image is number {0}, with {1:0.000}, against a median of {2:0.000}.", "La pire image est la numéro {0}, avec {1:0.000}, contre une médiane de {2:0.000}.");
    public static readonly Text Input = new("given to the model", "donné au modèle");
    public static readonly Text OfInputs = new("{0} of the inputs", "{0} des entrées");
    public static readonly Text Original = new("original", "original");
    public static readonly Text Reconstruction = new("reconstruction", "reconstruction");
    public static readonly Text ImageNumber = new("image {0}", "image {0}");
    public static readonly Text Labelled = new("{0}: {1}", "{0} : {1}");

    public static readonly Text Scores = new("Scores", "Scores");
    public static readonly Text BoxCaption = new("{0} of all {1:N0} test images. {2}", "{0} des {1:N0} images de test. {2}");
    public static readonly Text BoxHow = new(
        "The box holds the middle half, the line in it is the median, whiskers reach to the last image within 1.5 box heights, circles are outliers; {0} is better.",
        "La boîte contient la moitié centrale, son trait est la médiane, les moustaches vont jusqu'à la dernière image à moins de 1,5 hauteur de boîte, les cercles sont les valeurs extrêmes ; {0} est mieux.");
    public static readonly Text Higher = new("higher", "plus haut");
    public static readonly Text Lower = new("lower", "plus bas");
    public static readonly Text BoxShow = new(
        "The median is {0:0.0000}, half of the images lie between {1:0.0000} and {2:0.0000}, and {3:N0} ({4:P1}) are outliers.",
        "La médiane est {0:0.0000}, la moitié des images est entre {1:0.0000} et {2:0.0000}, et {3:N0} ({4:P1}) sont extrêmes.");
    public static readonly Text TableCaption = new("Scores of the test images.", "Scores des images de test.");
    public static readonly Text Measure = new("Measure", "Mesure");
    public static readonly Text Mean = new("Mean", "Moyenne");
    public static readonly Text Median = new("Median", "Médiane");
    public static readonly Text FirstQuartile = new("First quartile", "Premier quartile");
    public static readonly Text ThirdQuartile = new("Third quartile", "Troisième quartile");
    public static readonly Text Outliers = new("Outliers", "Valeurs extrêmes");
}
