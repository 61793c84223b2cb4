using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

internal static class OverviewSectionTexts
{
    public static readonly Text Title = new("Overview", "Vue d'ensemble");
    public static readonly Text Lab = new(
        "A university lab trains three generative models on handwritten digits with PyTorch: an autoencoder whose code has two numbers, a variational autoencoder (VAE), and a generative adversarial network (GAN), and ends with a table of "
        + "their advantages and limits. A lesson on autoencoders adds what a VAE's plane of codes should look like. This report trains them again, puts a number beside each word of the table, and holds every result that is stated against its own numbers.",
        "Un TP universitaire entraîne avec PyTorch trois modèles génératifs sur des chiffres manuscrits : un auto-encodeur dont le code a deux nombres, un auto-encodeur variationnel (VAE) et un réseau antagoniste génératif (GAN), et finit par un tableau de "
        + "leurs avantages et limites. Une leçon sur les auto-encodeurs ajoute à quoi doit ressembler le plan des codes d'un VAE. Ce rapport les entraîne à nouveau, met un nombre à côté de chaque mot du tableau, et confronte chaque résultat énoncé à ses propres chiffres.");
    public static readonly Text Judge = new(
        "Samples are judged by a convolutional classifier of our own ({0:N0} parameters, {1} epochs on the training split), which finds the class of **{2:P2}** of the {3:N0} test images. Distances are taken between its {4} features: "
        + "they are **not Inception's FID**, and compare generators of these images under this classifier alone.",
        "Les échantillons sont jugés par un classifieur convolutif à nous ({0:N0} paramètres, {1} époques sur les images d'entraînement), qui trouve la classe de **{2:P2}** des {3:N0} images de test. Les distances sont prises entre ses {4} caractéristiques : "
        + "elles ne sont **pas le FID d'Inception**, et ne comparent que des générateurs de ces images sous ce classifieur.");
    public static readonly Text NoJudge = new(
        "These images have no labels, so that no classifier could be trained: the scores of samples are left out.",
        "Ces images n'ont pas d'étiquettes, aucun classifieur n'a donc pu être entraîné : les mesures des échantillons sont omises.");
    public static readonly Text Frechet = new("Fréchet distance", "Distance de Fréchet");
    public static readonly Text FrechetIs = new(
        "between the normal distributions fitted to the features of samples and of test images: how far the one set is from the other as a whole; 0 is best",
        "entre les lois normales ajustées aux caractéristiques des échantillons et des images de test : à quelle distance un ensemble est de l'autre ; 0 est le mieux");
    public static readonly Text Precision = new("Precision, recall", "Précision, rappel");
    public static readonly Text PrecisionIs = new(
        "the share of samples that lie among real images, and the share of real images that lie among samples (balls to the third nearest neighbour, Kynkäänniemi et al. 2019)",
        "la part des échantillons parmi les vraies images, et la part des vraies images parmi les échantillons (boules jusqu'au troisième plus proche voisin, Kynkäänniemi et al. 2019)");
    public static readonly Text Sharpness = new("Sharpness", "Netteté");
    public static readonly Text SharpnessIs = new(
        "mean gradient energy of samples over that of test images: below 100% blurred, far above speckled",
        "énergie moyenne du gradient des échantillons sur celle des images de test : sous 100 % c'est flou, bien au-dessus c'est moucheté");
    public static readonly Text Nearest = new("Nearest training image", "Image d'entraînement la plus proche");
    public static readonly Text NearestIs = new(
        "median Euclidean distance of pixels, of the first {0:N0} images; a generator that comes nearer than held-out real images do copies, or draws means of many",
        "distance euclidienne médiane des pixels, des {0:N0} premières images ; un générateur qui s'en approche plus que les vraies images tenues à l'écart copie, ou dessine des moyennes");
    public static readonly Text Smoothness = new("Smoothness of the plane", "Régularité du plan");
    public static readonly Text SmoothnessIs = new(
        "share of neighbours on a grid of {0} × {0} codes whose decoded images are of the same class for the classifier; through the normal quantiles, for the autoencoder around the mean and as wide as its own codes",
        "part des voisins d'une grille de {0} × {0} codes dont les images décodées sont de la même classe pour le classifieur ; par les quantiles normaux, pour l'auto-encodeur autour de la moyenne et de la largeur de ses propres codes");
    public static readonly Text Instability = new("Instability", "Instabilité");
    public static readonly Text InstabilityIs = new(
        "share of the epochs that end with a higher training loss than the one before (of two losses the larger share), and with `--seeds 3` the range of the Fréchet distance over seeds as a share of its mean",
        "part des époques qui finissent avec une perte d'entraînement plus haute que la précédente (de deux pertes, la plus grande part), et avec `--seeds 3` l'étendue de la distance de Fréchet entre graines en part de sa moyenne");
}
