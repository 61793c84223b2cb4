using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;

internal static class RateSectionTexts
{
    public static readonly Text Title = new("Compression: rate and distortion", "Compression : débit et distorsion");
    public static readonly Text Is = new(
        "The same model with codes of 2 to 128 numbers, each trained for {0} epochs, against ways to keep images that learn no model. Bytes are those written for one test image, on average:",
        "Le même modèle avec des codes de 2 à 128 nombres, chacun entraîné {0} époques, face à des façons de garder des images sans apprendre de modèle. Les octets sont ceux écrits pour une image de test, en moyenne :");
    public static readonly Text FloatIs = new("**float32 codes**: four bytes a number, as the network gives them.", "**codes float32** : quatre octets par nombre, tels que le réseau les donne.");
    public static readonly Text ByteIs = new(
        "**8-bit codes**: each number in 256 even steps between its least and its greatest value among {0:N0} training images; then a range coder with the frequency of each step of each number among the same images. The row of one image is ended in the fewest whole bytes.",
        "**codes 8 bits** : chaque nombre en 256 pas égaux entre sa plus petite et sa plus grande valeur parmi {0:N0} images d'entraînement ; puis un codeur par intervalles avec la fréquence de chaque pas de chaque nombre parmi ces images. La ligne d'une image finit sur le moins d'octets entiers possible.");
    public static readonly Text CosinesIs = new(
        "**quantized DCT**: orthonormal cosine transform of 8×8 blocks (borders repeated to 32×32), every coefficient rounded to a multiple of one step (64 to 1,024 grey levels), then the same range coder with the frequencies of each coefficient of each block among {0:N0} training images. It is kinder than JPEG, whose tables do not know these images and whose files have headers.",
        "**DCT quantifiée** : transformée en cosinus orthonormée de blocs 8×8 (bords répétés jusqu'à 32×32), chaque coefficient arrondi à un multiple d'un pas (64 à 1 024 niveaux de gris), puis le même codeur avec les fréquences de chaque coefficient de chaque bloc parmi {0:N0} images d'entraînement. C'est plus favorable que JPEG, dont les tables ne connaissent pas ces images et dont les fichiers ont des en-têtes.");
    public static readonly Text PngIs = new("**PNG**: whole files of 8-bit grey images, about 57 bytes of which are the format's frame; nothing is lost.", "**PNG** : fichiers entiers d'images grises 8 bits, dont environ 57 octets sont le cadre du format ; rien n'est perdu.");
    public static readonly Text NotCounted = new(
        "What both sides know beforehand is not counted: the weights of the decoder (hundreds of kilobytes) and the frequencies. Nor is what tells one row from the next: a PNG file ends itself, a row of the range coder needs its length beside it, a byte or two. Compression by a network pays for many images alone.",
        "Ce que les deux côtés savent d'avance n'est pas compté : les poids du décodeur (des centaines de kilooctets) et les fréquences. Ni ce qui sépare une ligne de la suivante : un fichier PNG finit de lui-même, une ligne du codeur par intervalles a besoin de sa longueur à côté, un octet ou deux. La compression par un réseau ne se rentabilise que sur de nombreuses images.");
    public static readonly Text Float = new("codes, float32", "codes, float32");
    public static readonly Text Byte = new("codes, 8 bits", "codes, 8 bits");
    public static readonly Text Cosines = new("quantized DCT", "DCT quantifiée");
    public static readonly Text Png = new("PNG", "PNG");
    public static readonly Text PngLine = new("PNG (no error)", "PNG (sans erreur)");
    public static readonly Text MseChart = new("Error against bytes", "Erreur contre octets");
    public static readonly Text MseCaption = new("Mean squared error of the test images against mean bytes an image; codes of 2 to 128 numbers after {0} epochs.", "Erreur quadratique moyenne des images de test contre octets moyens par image ; codes de 2 à 128 nombres après {0} époques.");
    public static readonly Text MseRead = new("Further left is smaller, further down is better: of two curves the lower one wins at that size.", "Plus à gauche est plus petit, plus bas est mieux : de deux courbes, la plus basse l'emporte à cette taille.");
    public static readonly Text SsimChart = new("Similarity against bytes", "Similarité contre octets");
    public static readonly Text SsimCaption = new("Median SSIM of the test images against mean bytes an image.", "SSIM médian des images de test contre octets moyens par image.");
    public static readonly Text SsimRead = new("Here higher is better; PNG stands at 1.", "Ici plus haut est mieux ; PNG est à 1.");
    public static readonly Text Shows = new(
        "A code of {0} numbers takes {1:0.0} bytes in 8 bits, a PNG file {2:0.0}; its mean squared error is {3:0.0000}, {4}.",
        "Un code de {0} nombres prend {1:0.0} octets sur 8 bits, un fichier PNG {2:0.0} ; son erreur quadratique moyenne est {3:0.0000}, {4}.");
    public static readonly Text Rival = new("that of the cosine transform at as many bytes {0:0.0000}", "celle de la transformée en cosinus au même nombre d'octets {0:0.0000}");
    public static readonly Text NoRival = new("and the cosine transform reaches no such size here", "et la transformée en cosinus n'atteint pas cette taille ici");
    public static readonly Text SsimShows = new("From codes of {0} numbers to codes of {2} in 8 bits the median SSIM goes from {1:0.000} to {3:0.000}, at {4:0.0} bytes.", "Des codes de {0} nombres à ceux de {2} sur 8 bits, le SSIM médian passe de {1:0.000} à {3:0.000}, à {4:0.0} octets.");
    public static readonly Text Unfinished = new("The run was stopped before all points were measured.", "L'exécution a été arrêtée avant que tous les points soient mesurés.");
    public static readonly Text Table = new("Every point of both figures.", "Tous les points des deux figures.");
    public static readonly Text Way = new("Kept as", "Gardé comme");
    public static readonly Text Setting = new("Numbers, or step", "Nombres, ou pas");
    public static readonly Text Used = new("Numbers that differ", "Nombres qui diffèrent");
    public static readonly Text Bytes = new("Bytes an image", "Octets par image");
    public static readonly Text MeanMse = new("MSE, mean", "MSE, moyenne");
    public static readonly Text MedianSsim = new("SSIM (scikit-image), median", "SSIM (scikit-image), médiane");
}
