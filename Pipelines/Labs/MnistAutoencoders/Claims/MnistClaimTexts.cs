using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Claims;

internal static class MnistClaimTexts
{
    public static readonly Text Section2 = new("Section 2", "Section 2");
    public static readonly Text Section3 = new("Section 3", "Section 3");
    public static readonly Text Section4 = new("Section 4", "Section 4");
    public static readonly Text End = new("Conclusion", "Conclusion");
    public static readonly Text FromTo = new("{0:0.####} to {1:0.####}", "{0:0.####} à {1:0.####}");
    public static readonly Text Numbers = new("{0} numbers", "{0} nombres");
    public static readonly Text Range = new("Normalize the images to [0, 1]", "Normaliser les images entre [0, 1]");
    public static readonly Text RangeRule = new("the least number of the test images is 0, the greatest 1", "le plus petit nombre des images de test est 0, le plus grand 1");
    public static readonly Text Flat = new("Flatten the images (28x28 pixels) to vectors of 784 dimensions for the DNN", "Aplatir les images (28x28 pixels) en vecteurs de 784 dimensions pour le DNN");
    public static readonly Text FlatRule = new("each sample has 28 × 28 = 784 numbers", "chaque échantillon a 28 × 28 = 784 nombres");
    public static readonly Text Reduces = new("Encoder: reduces the dimension of the input.", "Encodeur : Réduit la dimensionnalité de l'entrée.");
    public static readonly Text ReducesRule = new("the narrowest layer gives fewer numbers than the input has", "la couche la plus étroite donne moins de nombres que n'en a l'entrée");
    public static readonly Text Gradually = new("an encoder of dense layers that reduces the dimension gradually", "un encodeur avec des couches denses (fully connected) pour réduire progressivement la dimensionnalité");
    public static readonly Text GraduallyRule = new("up to the narrowest each layer, two at least, gives fewer numbers than the one before", "jusqu'à la plus étroite, chaque couche, deux au moins, donne moins de nombres que la précédente");
    public static readonly Text Grows = new("raising the dimension gradually until the original size of the image is found again", "en augmentant progressivement la dimension jusqu'à retrouver la taille originale de l'image");
    public static readonly Text GrowsRule = new("behind it each layer, two at least, gives more numbers than the one before, the last as many as the input has", "derrière elle, chaque couche, deux au moins, donne plus de nombres que la précédente, la dernière autant qu'en a l'entrée");
    public static readonly Text Layers = new("Dense(128) … Dense(64) … Dense(32) … Dense(64) … Dense(128) … Dense(784)", "Dense(128) … Dense(64) … Dense(32) … Dense(64) … Dense(128) … Dense(784)");
    public static readonly Text LayersRule = new("these widths, and the {0:N0} parameters that Keras counts for them", "ces largeurs, et les {0:N0} paramètres que Keras leur compte");
    public static readonly Text LayersOurs = new("{0}: {1:N0} parameters", "{0} : {1:N0} paramètres");
    public static readonly Text Sigmoid = new("Sigmoid, to have values between [0, 1]", "Sigmoid pour avoir des valeurs entre [0, 1]");
    public static readonly Text SigmoidRule = new("no number of the reconstructed test images is below 0 or above 1", "aucun nombre des images de test reconstruites n'est inférieur à 0 ou supérieur à 1");
    public static readonly Text Reconstructs = new("Decoder: reconstructs the original image from the compressed representation.", "Décodeur : Reconstruit l'image originale à partir de la représentation comprimée.");
    public static readonly Text ReconstructsRule = new("the mean squared error of the test images is at most {0:P0} of that of the mean training image", "l'erreur quadratique moyenne des images de test est au plus {0:P0} de celle de l'image d'entraînement moyenne");
    public static readonly Text ReconstructsOurs = new("{0:0.0000} against {1:0.0000}: {2:P0}", "{0:0.0000} contre {1:0.0000} : {2:P0}");
    public static readonly Text Accuracy = new("a metric to follow the progress (accuracy)", "une métrique pour suivre la progression (accuracy)");
    public static readonly Text AccuracyRule = new("of the epochs that lower the validation loss, at least {0:P0} raise the validation accuracy", "parmi les époques qui baissent la perte de validation, au moins {0:P0} montent l'accuracy de validation");
    public static readonly Text AccuracyOurs = new("{0:P0}; at the end it is {1:0.0000}", "{0:P0} ; à la fin elle vaut {1:0.0000}");
    public static readonly Text AccuracyKeras = new("{0:P0}, mean of {1} seeds", "{0:P0}, moyenne de {1} graines");
    public static readonly Text AccuracyRemark = new(
        "Keras takes the 784 pixels for 784 classes and counts the images whose brightest output pixel is the brightest input pixel; of several equally bright ones the first counts.",
        "Keras prend les 784 pixels pour 784 classes et compte les images dont le pixel de sortie le plus clair est le pixel d'entrée le plus clair ; de plusieurs également clairs, le premier compte.");
    public static readonly Text Compression = new("This type of network can be used for the compression of images …", "Ce type de réseau peut être utilisé pour la compression d'images …");
    public static readonly Text SmallerRule = new("a code of {0} numbers in 8 bits takes fewer bytes than a PNG file", "un code de {0} nombres sur 8 bits prend moins d'octets qu'un fichier PNG");
    public static readonly Text SmallerOurs = new("{0:0.0} bytes against {1:0.0}, at a mean squared error of {2:0.0000} against none", "{0:0.0} octets contre {1:0.0}, avec une erreur quadratique moyenne de {2:0.0000} contre aucune");
    public static readonly Text SmallerRemark = new("The decoder itself, which must be sent once, is not counted.", "Le décodeur lui-même, qu'il faut transmettre une fois, n'est pas compté.");
    public static readonly Text BetterRule = new("at as many bytes, a code of {0} numbers has a smaller mean squared error than the quantized cosine transform", "à nombre d'octets égal, un code de {0} nombres a une plus petite erreur quadratique moyenne que la transformée en cosinus quantifiée");
    public static readonly Text BetterOurs = new("{0:0.0000} against {1:0.0000}, at {2:0.0} bytes", "{0:0.0000} contre {1:0.0000}, à {2:0.0} octets");
    public static readonly Text NoRival = new("the transform reaches no size of {0:0.0} bytes", "la transformée n'atteint pas une taille de {0:0.0} octets");
    public static readonly Text BetterRemark = new("The cosine transform works on any image, the code on images like those it was trained on alone.", "La transformée en cosinus vaut pour toute image, le code pour les seules images semblables à celles de son entraînement.");
    public static readonly Text Reduction = new("… the reduction of dimension …", "… la réduction de dimension …");
    public static readonly Text ReductionRule = new(
        "five nearest neighbours among {1:N0} training images tell the class of {2:N0} test images from their codes at most {0:P0} less often than from their pixels",
        "les cinq plus proches voisins parmi {1:N0} images d'entraînement disent la classe de {2:N0} images de test d'après leurs codes au plus {0:P0} moins souvent que d'après leurs pixels");
    public static readonly Text ReductionOurs = new("{0:P1} by codes, {1:P1} by pixels", "{0:P1} par les codes, {1:P1} par les pixels");
    public static readonly Text Anomalies = new("… or the detection of anomalies.", "… ou encore pour la détection d'anomalies.");
    public static readonly Text AnomaliesRule = new("the errors of the test images and of those of {0} have an area under the ROC curve of at least {1:0.0}", "les erreurs des images de test et de celles de {0} ont une aire sous la courbe ROC d'au moins {1:0.0}");
    public static readonly Text AnomaliesOurs = new("{0:0.000}", "{0:0.000}");
    public static readonly Text Control = new(
        "By adjusting the size of the hidden layers … you can control how much information is compressed in the autoencoder.",
        "En ajustant la taille des couches cachées dans l'encodeur et le décodeur, vous pouvez contrôler la quantité d'information compressée dans l'AutoEncoder.");
    public static readonly Text ControlRule = new("each larger code, from {0} to {1} numbers, has a smaller mean squared error", "chaque code plus grand, de {0} à {1} nombres, a une plus petite erreur quadratique moyenne");
    public static readonly Text ControlOurs = new("{0:0.0000} → {1:0.0000}", "{0:0.0000} → {1:0.0000}");
}
