using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

internal static class RestorationTexts
{
    public static readonly Text Denoising = new("Denoising", "Débruitage");
    public static readonly Text DenoisingIs = new(
        "Normal noise of deviation {0:0.0} is added to each image and the sum held within 0 and 1. An autoencoder learns from noisy images to clean ones; a median and a Gaussian filter need no training but a width, which is chosen on training images.",
        "Un bruit normal d'écart-type {0:0.0} est ajouté à chaque image et la somme tenue entre 0 et 1. Un auto-encodeur apprend des images bruitées aux images propres ; un filtre médian et un filtre gaussien n'ont besoin que d'une largeur, choisie sur des images d'entraînement.");
    public static readonly Text Widths = new("Which width is best?", "Quelle largeur est la meilleure ?");
    public static readonly Text WidthAxis = new("Width (size or deviation, in pixels)", "Largeur (taille ou écart-type, en pixels)");
    public static readonly Text MedianSsim = new("Median SSIM (scikit-image)", "SSIM (scikit-image) médian");
    public static readonly Text MedianMse = new("Median MSE", "MSE médian");
    public static readonly Text Method = new("Method", "Méthode");
    public static readonly Text CrossEntropy = new("Binary cross-entropy", "Entropie croisée binaire");
    public static readonly Text WidthsCaption = new(
        "Median SSIM of filtered images by the filter's width, on the first {0:N0} training images: SciPy's `median_filter` (size) and `gaussian_filter` (deviation), the image mirrored at its edges.",
        "SSIM médian des images filtrées selon la largeur du filtre, sur les {0:N0} premières images d'entraînement : `median_filter` (taille) et `gaussian_filter` (écart-type) de SciPy, l'image reflétée aux bords.");
    public static readonly Text WidthsRead = new("Too narrow leaves noise, too wide blurs the image; the highest point of each line is used from here on.", "Trop étroit laisse du bruit, trop large floute l'image ; le point le plus haut de chaque ligne est retenu pour la suite.");
    public static readonly Text WidthsShow = new(
        "Best are a median over {0:0} × {0:0} pixels (SSIM {1:0.000}) and a Gaussian of deviation {2:0.0} (SSIM {3:0.000}).",
        "Les meilleurs sont une médiane sur {0:0} × {0:0} pixels (SSIM {1:0.000}) et une gaussienne d'écart-type {2:0.0} (SSIM {3:0.000}).");
    public static readonly Text DenoisingImages = new("Test images, noisy and denoised", "Images de test, bruitées et débruitées");
    public static readonly Text DenoisingImagesCaption = new("The first test images, with noise, and what filters and the autoencoder make of them; below each its SSIM.", "Les premières images de test, avec bruit, et ce qu'en font les filtres et l'auto-encodeur ; sous chacune son SSIM.");
    public static readonly Text ImagesRead = new("Compare the rows within a column with its top, the original.", "Comparez les lignes d'une colonne avec le haut, l'original.");
    public static readonly Text ImagesShow = new(
        "Over all test images: {0}, median SSIM {1:0.000} and {2:P0} of the gradient energy; best without training, {3}: {4:0.000} and {5:P0}.",
        "Sur toutes les images de test : {0}, SSIM médian {1:0.000} et {2:P0} de l'énergie du gradient ; le meilleur sans entraînement, {3} : {4:0.000} et {5:P0}.");
    public static readonly Text DenoisingBoxes = new("SSIM (scikit-image) of denoised test images", "SSIM (scikit-image) des images de test débruitées");
    public static readonly Text DenoisingBoxesCaption = new("SSIM of {0:N0} test images, noisy, filtered, and denoised by the autoencoder.", "SSIM de {0:N0} images de test, bruitées, filtrées, et débruitées par l'auto-encodeur.");
    public static readonly Text BoxesRead = new(
        "The box holds the middle half of the images, the line in it is the median, whiskers end within 1.5 box heights, circles are outliers. Higher is better.",
        "La boîte contient la moitié centrale des images, la ligne est la médiane, les moustaches s'arrêtent à 1,5 hauteur de boîte, les cercles sont des valeurs aberrantes. Plus haut est meilleur.");
    public static readonly Text BoxesShow = new(
        "{0}: against the best without training ({1}) the median difference is {2:+0.0000;−0.0000}, 95% interval [{3:0.0000;−0.0000}, {4:0.0000;−0.0000}], and {5:P1} of the images are better.",
        "{0} : face au meilleur sans entraînement ({1}) la différence médiane est {2:+0.0000;−0.0000}, intervalle à 95 % [{3:0.0000;−0.0000} ; {4:0.0000;−0.0000}], et {5:P1} des images sont meilleures.");
    public static readonly Text Helps = new("The autoencoder helps", "L'auto-encodeur aide");
    public static readonly Text HelpsNot = new("The autoencoder does not help", "L'auto-encodeur n'aide pas");
    public static readonly Text DenoisingTable = new("Denoising: medians over all test images.", "Débruitage : médianes sur toutes les images de test.");
    public static readonly Text DenoisingLosses = new("Losses of the denoiser", "Pertes du débruiteur");
    public static readonly Text LossesCaption = new("Training and validation loss, {0}, over {1} epochs.", "Pertes d'entraînement et de validation, {0}, sur {1} époques.");
    public static readonly Text LossesRead = new("Lower is better; a band, where there is one, is the range of Keras's validation loss over seeds.", "Plus bas est meilleur ; une bande, s'il y en a une, est l'étendue de la perte de validation de Keras entre graines.");
    public static readonly Text Bottleneck = new("Is it the small code that removes the noise?", "Est-ce le petit code qui enlève le bruit ?");
    public static readonly Text BottleneckIs = new(
        "The lesson explains denoising by a code too small for noise. Test: a dense autoencoder with a code of {0} numbers is trained from noisy images to the same noisy images, and never sees a clean one. What noise it removes, its code had no room for.",
        "La leçon explique le débruitage par un code trop petit pour le bruit. Épreuve : un auto-encodeur dense au code de {0} nombres est entraîné d'images bruitées vers les mêmes images bruitées, et n'en voit jamais de propre. Ce qu'il enlève de bruit, son code n'avait pas la place de le garder.");
    public static readonly Text BottleneckImages = new("Noisy images through a small code", "Des images bruitées à travers un petit code");
    public static readonly Text BottleneckCaption = new("Test images, with noise, and what an autoencoder of {0} numbers gives that was trained on noisy images alone.", "Images de test, avec bruit, et ce que donne un auto-encodeur de {0} nombres entraîné sur des images bruitées seules.");
    public static readonly Text BottleneckShow = new(
        "Median SSIM {0:0.000} → {1:0.000} (median difference {4:+0.0000;−0.0000} [{5:0.0000;−0.0000}, {6:0.0000;−0.0000}]), median MSE {2:0.0000} → {3:0.0000}: {7}.",
        "SSIM médian {0:0.000} → {1:0.000} (différence médiane {4:+0.0000;−0.0000} [{5:0.0000;−0.0000} ; {6:0.0000;−0.0000}]), MSE médian {2:0.0000} → {3:0.0000} : {7}.");
    public static readonly Text RemovesNoise = new("the small code alone removes noise", "le petit code à lui seul enlève du bruit");
    public static readonly Text RemovesSquaredError = new("the small code alone brings the images nearer to the clean ones by squared error, but not by structure", "le petit code à lui seul rapproche les images des images propres par l'erreur quadratique, mais pas par la structure");
    public static readonly Text KeepsNoise = new("the small code alone does not bring the images nearer to the clean ones", "le petit code à lui seul ne rapproche pas les images des images propres");
    public static readonly Text Enlarging = new("Super-resolution", "Super-résolution");
    public static readonly Text EnlargingIs = new(
        "Images are reduced to {0} × {0} pixels by means over squares. An autoencoder learns from small images to whole ones of {1} × {1}; nearest, bilinear and bicubic enlargement need no training (TensorFlow's `tf.image.resize`, held within 0 and 1).",
        "Les images sont réduites à {0} × {0} pixels par des moyennes sur des carrés. Un auto-encodeur apprend des petites images aux images entières de {1} × {1} ; les agrandissements au plus proche voisin, bilinéaire et bicubique se passent d'entraînement (`tf.image.resize` de TensorFlow, tenu entre 0 et 1).");
    public static readonly Text EnlargingImages = new("Test images, reduced and enlarged", "Images de test, réduites et agrandies");
    public static readonly Text EnlargingImagesCaption = new("The first test images, and what enlargements and the autoencoder make of their reduced versions; `nearest` shows what they all start from.", "Les premières images de test, et ce que les agrandissements et l'auto-encodeur font de leurs versions réduites ; le plus proche voisin montre leur point de départ.");
    public static readonly Text EnlargingBoxes = new("SSIM (scikit-image) of enlarged test images", "SSIM (scikit-image) des images de test agrandies");
    public static readonly Text EnlargingBoxesCaption = new("SSIM of {0:N0} test images, reduced and enlarged without training, and by the autoencoder.", "SSIM de {0:N0} images de test, réduites puis agrandies sans entraînement, et par l'auto-encodeur.");
    public static readonly Text EnlargingTable = new("Super-resolution: medians over all test images.", "Super-résolution : médianes sur toutes les images de test.");
}
