using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class LongSectionTexts
{
    public static readonly Text Question = new(
        "The lab leaves open whether hundreds of epochs would show differences, and warns of overfitting. Both models are trained for {0} epochs from three seeds; beside each the same training with early stopping (validation loss, patience {1} epochs, least improvement {2:0.0000}, best weights restored).",
        "Le TP laisse ouverte la question de savoir si des centaines d'époques montreraient des différences, et met en garde contre le surapprentissage. Les deux modèles sont entraînés {0} époques à partir de trois graines ; à côté de chacun le même entraînement avec arrêt anticipé (perte de validation, patience {1} époques, amélioration minimale {2:0.0000}, meilleurs poids restaurés).");
    public static readonly Text Table = new("After {0} epochs, and what early stopping costs.", "Après {0} époques, et ce que coûte l'arrêt anticipé.");
    public static readonly Text Model = new("Model", "Modèle");
    public static readonly Text Seed = new("Seed", "Graine");
    public static readonly Text Gap = new("Gap (validation − training loss)", "Écart (perte de validation − d'entraînement)");
    public static readonly Text Ssim = new("Median SSIM (scikit-image)", "SSIM (scikit-image) médian");
    public static readonly Text Mse = new("Median MSE", "MSE médian");
    public static readonly Text StoppedAt = new("Early stopping keeps epoch", "L'arrêt anticipé garde l'époque");
    public static readonly Text SsimCost = new("SSIM (scikit-image) lost by stopping", "SSIM (scikit-image) perdu en s'arrêtant");
    public static readonly Text MseCost = new("MSE added by stopping", "MSE ajouté en s'arrêtant");
    public static readonly Text Shows = new(
        "**{0}**: the gap between validation and training loss is {1:0.00000} [{2:0.00000}, {3:0.00000}] (95% interval by Student's t over {4} seeds). The median SSIM reaches {5:0.000}, against {6:0.000} in the lab's training. Early stopping keeps epoch {7:0} on average and costs {8:0.0000} of SSIM and {9:0.00000} of MSE.",
        "**{0}** : l'écart entre perte de validation et d'entraînement est de {1:0.00000} [{2:0.00000} ; {3:0.00000}] (intervalle à 95 % par le t de Student sur {4} graines). Le SSIM médian atteint {5:0.000}, contre {6:0.000} dans l'entraînement du TP. L'arrêt anticipé garde en moyenne l'époque {7:0} et coûte {8:0.0000} de SSIM et {9:0.00000} de MSE.");
    public static readonly Text Few = new("**{0}**: the gap is {1:0.00000} on average over {2} seeds; too few for an interval.", "**{0}** : l'écart est en moyenne de {1:0.00000} sur {2} graines ; trop peu pour un intervalle.");
    public static readonly Text Chart = new("Gap between validation and training loss", "Écart entre perte de validation et d'entraînement");
    public static readonly Text Caption = new("Validation loss less training loss from epoch {0} to {1}, mean and range over {2} seeds.", "Perte de validation moins perte d'entraînement de l'époque {0} à {1}, moyenne et étendue sur {2} graines.");
    public static readonly Text Read = new(
        "A line that keeps rising would be growing overfitting; a level one is none. In the first epochs, which are left out, the training loss is averaged over weights that still improve fast, and the gap is far below 0.",
        "Une ligne qui monte sans cesse serait un surapprentissage croissant ; une ligne plate n'en est pas. Aux premières époques, laissées de côté, la perte d'entraînement est moyennée sur des poids qui s'améliorent encore vite, et l'écart est loin sous 0.");
    public static readonly Text FigureShows = new(
        "From epoch {0} to the end the gap goes from {1:0.0000} to {2:0.0000} (shallow) and from {3:0.0000} to {4:0.0000} (deep).",
        "De l'époque {0} à la fin l'écart va de {1:0.0000} à {2:0.0000} (simple) et de {3:0.0000} à {4:0.0000} (profond).");
}
