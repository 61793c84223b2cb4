using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class DeepSectionTexts
{
    public static readonly Text Title = new("3 – Deep autoencoder", "3 – Auto-encodeur profond");
    public static readonly Text Model = new("3.1 – The model", "3.1 – Le modèle");
    public static readonly Text ModelIs = new(
        "784-128-64-32-64-128-784: {0:N0} parameters, {1:0.00} times those of the shallow one.",
        "784-128-64-32-64-128-784 : {0:N0} paramètres, {1:0.00} fois ceux du simple.");
    public static readonly Text Training = new("3.2 – Training", "3.2 – Apprentissage");
    public static readonly Text TrainingIs = new(
        "As in section 2.2, for {0} epochs of batches of {1}: the lab prints no number of epochs for this model.",
        "Comme à la section 2.2, {0} époques de lots de {1} : le TP n'imprime aucun nombre d'époques pour ce modèle.");
    public static readonly Text Reconstructions = new("3.3 – Reconstructions and losses", "3.3 – Reconstructions et pertes");
    public static readonly Text ReconstructionsChart = new("Test images and what both autoencoders make of them", "Images de test et ce qu'en font les deux auto-encodeurs");
    public static readonly Text Deep = new("deep, {0} epochs", "profond, {0} époques");
    public static readonly Text ReconstructionsCaption = new("The first {0} test images (top), reconstructed by the deep autoencoder and by the shallow one of section 2, with the SSIM of each.", "Les {0} premières images de test (en haut), reconstruites par l'auto-encodeur profond et par le simple de la section 2, avec le SSIM de chacune.");
    public static readonly Text ReconstructionsRead = new("Compare the rows within a column: edges, sleeves, soles and print tell most.", "Comparez les lignes d'une même colonne : bords, manches, semelles et motifs en disent le plus.");
    public static readonly Text ReconstructionsShow = new(
        "Median SSIM {0:0.000} (shallow {1:0.000}), median MSE {2:0.0000} ({3:0.0000}); {4:P0} of the gradient energy is kept ({5:P0}).",
        "SSIM médian {0:0.000} (simple {1:0.000}), MSE médian {2:0.0000} ({3:0.0000}) ; {4:P0} de l'énergie du gradient est conservée ({5:P0}).");
    public static readonly Text LossChart = new("Losses of the deep autoencoder", "Pertes de l'auto-encodeur profond");
    public static readonly Text LossCaption = new("Training and validation loss of the deep autoencoder over {0} epochs.", "Pertes d'entraînement et de validation de l'auto-encodeur profond sur {0} époques.");
    public static readonly Text Comparison = new("Deep against shallow, image by image", "Profond contre simple, image par image");
    public static readonly Text ComparisonIs = new(
        "The lab compares a deep model trained for longer with a shallow one trained for 20 epochs. At equal epochs only depth is left.",
        "Le TP compare un modèle profond entraîné plus longtemps à un simple entraîné 20 époques. À nombre d'époques égal, il ne reste que la profondeur.");
    public static readonly Text ComparisonTable = new(
        "Differences deep − shallow on the same test images: median, its 95% bootstrap interval, and the share of images that the deep model reconstructs better.",
        "Différences profond − simple sur les mêmes images de test : médiane, son intervalle bootstrap à 95 %, et part des images que le modèle profond reconstruit mieux.");
    public static readonly Text Epochs = new("Epochs", "Époques");
    public static readonly Text Against = new("{0} against {1}", "{0} contre {1}");
    public static readonly Text SsimDifference = new("SSIM (scikit-image), median", "SSIM (scikit-image), médiane");
    public static readonly Text MseDifference = new("MSE, median", "MSE, médiane");
    public static readonly Text Interval = new("Interval", "Intervalle");
    public static readonly Text Improved = new("Better SSIM (scikit-image)", "SSIM (scikit-image) meilleur");
    public static readonly Text Sharper = new("Sharper", "Plus nettes");
    public static readonly Text Shares = new(
        "Of the median gain in SSIM of {0:0.0000} that the lab's comparison shows, {1:0.0000} is there after 20 epochs of both and is due to depth; the other {2:0.0000} comes with the deep model's longer training. After 50 epochs of both, depth accounts for {3:0.0000}: {4}.",
        "Du gain médian de SSIM de {0:0.0000} que montre la comparaison du TP, {1:0.0000} existe après 20 époques des deux et vient de la profondeur ; les {2:0.0000} restants viennent avec l'entraînement plus long du modèle profond. Après 50 époques des deux, la profondeur apporte {3:0.0000} : {4}.");
    public static readonly Text DepthNeedsTime = new("it needs the longer training to show all it gives", "il lui faut l'entraînement plus long pour montrer tout ce qu'elle apporte");
    public static readonly Text TimeNarrows = new("longer training narrows the difference", "un entraînement plus long réduit la différence");
    public static readonly Text DifferenceChart = new("SSIM (scikit-image) of the deep model less that of the shallow one", "SSIM (scikit-image) du modèle profond moins celui du simple");
    public static readonly Text DifferenceAxis = new("SSIM (scikit-image) difference", "Différence de SSIM (scikit-image)");
    public static readonly Text DifferenceCaption = new("How the differences of SSIM are distributed over the test images, at equal epochs of both models.", "Répartition des différences de SSIM sur les images de test, à nombre d'époques égal des deux modèles.");
    public static readonly Text DifferenceRead = new("Right of zero the deep model is better; the further right the bulk, the greater the gain.", "À droite de zéro le modèle profond est meilleur ; plus la masse est à droite, plus le gain est grand.");
    public static readonly Text DifferenceShow = new(
        "After {0} epochs each the deep model is better on {1:P1} of the images, after {2} on {3:P1}.",
        "Après {0} époques chacun le modèle profond est meilleur pour {1:P1} des images, après {2} pour {3:P1}.");
    public static readonly Text ExtremesChart = new("What depth improves most and least", "Ce que la profondeur améliore le plus et le moins");
    public static readonly Text Most = new("most improved", "plus améliorées");
    public static readonly Text Least = new("least improved", "moins améliorées");
    public static readonly Text ShallowRow = new("shallow", "simple");
    public static readonly Text DeepRow = new("deep", "profond");
    public static readonly Text ExtremesCaption = new("The test images whose SSIM gains most and least by depth, after {0} epochs of both models.", "Les images de test dont le SSIM gagne le plus et le moins par la profondeur, après {0} époques des deux modèles.");
    public static readonly Text ExtremesRead = new("Three rows belong together: original, shallow, deep, with the SSIM of each reconstruction.", "Trois lignes vont ensemble : original, simple, profond, avec le SSIM de chaque reconstruction.");
    public static readonly Text ExtremesShow = new("The greatest gain is {0:+0.000;−0.000}, the greatest loss {1:+0.000;−0.000}.", "Le plus grand gain est {0:+0.000;−0.000}, la plus grande perte {1:+0.000;−0.000}.");
}
