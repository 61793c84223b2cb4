using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

internal static class ConclusionClaimTexts
{
    public static readonly Text Place = new("Conclusion", "Conclusion");
    public static readonly Text Metrics = new(
        "Metrics such as SSIM and MSE have confirmed the performance of the model.",
        "Les métriques comme l'Indice de Similarité Structurelle (SSIM) et l'Erreur Quadratique Moyenne (MSE) ont confirmé la performance du modèle.");
    public static readonly Text MetricsRule = new(
        "both medians are better than those of the linear baseline, {0} principal components",
        "les deux médianes sont meilleures que celles de la référence linéaire, {0} composantes principales");
    public static readonly Text MetricsOurs = new("SSIM {0:0.000} against {1:0.000}, MSE {2:0.0000} against {3:0.0000}", "SSIM {0:0.000} contre {1:0.000}, MSE {2:0.0000} contre {3:0.0000}");
    public static readonly Text Unmarked = new("The changes [of the sweeps] were not very marked here.", "Les changements n'aient pas été très marqués ici.");
    public static readonly Text UnmarkedRule = new(
        "no change of a first image in the sweeps as published exceeds {0:0.00}, by which two trainings of Keras may differ",
        "aucun changement d'une première image dans les balayages tels que publiés ne dépasse {0:0.00}, ce dont deux entraînements de Keras peuvent différer");
    public static readonly Text Largest = new("at most {0:0.000}", "au plus {0:0.000}");
    public static readonly Text Similar = new("This [deep] model has shown a similar performance with a decrease of the losses.", "Ce modèle a montré une performance similaire avec une diminution des pertes pendant l'apprentissage.");
    public static readonly Text SimilarRule = new("the final validation losses of both models differ by at most {0:P0}", "les pertes de validation finales des deux modèles diffèrent d'au plus {0:P0}");
    public static readonly Text Losses = new("{0:0.0000} → {1:0.0000} ({2:+0.0%;−0.0%})", "{0:0.0000} → {1:0.0000} ({2:+0.0%;−0.0%})");
    public static readonly Text Depth = new(
        "The deep autoencoder has shown a superior capacity to capture complex information. This underlines the importance of the depth of the model.",
        "L'auto-encodeur profond avec plusieurs couches cachées a montré une capacité supérieure à capturer des informations complexes. Cela souligne l'importance de la profondeur du modèle.");
    public static readonly Text DepthRule = new(
        "at equal training, {0} epochs each, the median SSIM difference image by image has an interval above 0",
        "à entraînement égal, {0} époques chacun, la différence médiane de SSIM image par image a un intervalle au-dessus de 0");
}
