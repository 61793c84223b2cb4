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
}
