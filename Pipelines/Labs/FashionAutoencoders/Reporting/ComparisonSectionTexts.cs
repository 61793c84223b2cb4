using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class ComparisonSectionTexts
{
    public static readonly Text Title = new("Published against this run", "Le publié face à cette exécution");
    public static readonly Text Baseline = new("Linear baseline", "Référence linéaire");
    public static readonly Text BaselineIs = new(
        "{0} principal components of the training images are the best linear code of the same size in squared error. What an autoencoder adds to them is what its nonlinearity is worth.",
        "{0} composantes principales des images d'entraînement sont le meilleur code linéaire de même taille en erreur quadratique. Ce qu'un auto-encodeur y ajoute est ce que vaut sa non-linéarité.");
    public static readonly Text BaselineTable = new("Medians over all test images.", "Médianes sur toutes les images de test.");
    public static readonly Text Pca = new("{0} principal components", "{0} composantes principales");
    public static readonly Text Width = new("{0} neurons, 20 epochs", "{0} neurones, 20 époques");
    public static readonly Text Sharpness = new("Gradient energy kept", "Énergie du gradient conservée");
    public static readonly Text Shift = new("Centroid moved (pixels)", "Déplacement du centre (pixels)");
    public static readonly Text Keras = new("This engine against Keras", "Ce moteur face à Keras");
    public static readonly Text KerasIs = new(
        "Keras itself differs from seed to seed, by about 0.005 on a median over 10,000 images and 0.03 on a single image. Its range over seeds is widened by w, the larger of that range and 1.5 % of the mean (with fewer than three seeds 3 %, or 12 % for MSE).",
        "Keras lui-même varie d'une graine à l'autre, d'environ 0,005 sur une médiane de 10 000 images et 0,03 sur une seule image. Son étendue entre graines est élargie de w, le plus grand de cette étendue et de 1,5 % de la moyenne (avec moins de trois graines 3 %, ou 12 % pour le MSE).");
    public static readonly Text KerasTable = new("Medians of this run and Keras's spread over seeds: {0} of {1} lie inside.", "Médianes de cette exécution et dispersion de Keras entre graines : {0} sur {1} sont dedans.");
    public static readonly Text KerasTableAlone = new("Medians of this run, which is not comparable, and Keras's spread over seeds.", "Médianes de cette exécution, non comparable, et dispersion de Keras entre graines.");
    public static readonly Text Median = new("Median of", "Médiane de");
    public static readonly Text Ours = new("This run", "Cette exécution");
    public static readonly Text KerasMean = new("Keras, mean", "Keras, moyenne");
    public static readonly Text KerasRange = new("Keras, range", "Keras, étendue");
    public static readonly Text Widened = new("Widened", "Élargie");
    public static readonly Text Seeds = new("Seeds", "Graines");
    public static readonly Text Place = new("Place", "Position");
    public static readonly Text Inside = new("inside", "dedans");
    public static readonly Text Outside = new("outside", "dehors");
    public static readonly Text Claims = new("Every published result", "Chaque résultat publié");
    public static readonly Text ClaimsAre = new(
        "A row for every figure and every sentence in which the lab states a result. A verdict is computed by the rule printed in its row; it is **not comparable** where there is no number or reference to apply the rule to.",
        "Une ligne pour chaque chiffre et chaque phrase où le TP énonce un résultat. Un verdict est calculé par la règle imprimée sur sa ligne ; il est **non comparable** quand il n'y a pas de nombre ou de référence à quoi appliquer la règle.");
    public static readonly Text ClaimsTable = new("Published results against this run.", "Résultats publiés face à cette exécution.");
    public static readonly Text Quotation = new("**{0}.** «\u00A0{1}\u00A0»", "**{0}.** «\u00A0{1}\u00A0»");
    public static readonly Text Translated = new("{0} – {1}", "{0} – {1}");
    public static readonly Text Remarked = new("{0} ({1})", "{0} ({1})");
}
