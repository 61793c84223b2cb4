using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

internal static class UsesReportTexts
{
    public static readonly Text Title = new("What autoencoders are for: a lesson put to the test", "À quoi servent les auto-encodeurs : une leçon mise à l'épreuve");
    public static readonly Text Overview = new("What this is", "De quoi s'agit-il");
    public static readonly Text Lesson = new(
        "A lesson names what autoencoders are used for and what their properties are, and prints no number. This report runs each use, sets it against what needs no autoencoder, "
        + "and holds every sentence that states a result to a rule.",
        "Une leçon énonce à quoi servent les auto-encodeurs et quelles sont leurs propriétés, sans imprimer un seul chiffre. Ce rapport exécute chaque usage, le compare à ce qui se passe d'auto-encodeur, "
        + "et soumet à une règle chaque phrase qui énonce un résultat.");
    public static readonly Text Help = new("Helps", "Aide");
    public static readonly Text HelpIs = new(
        "an autoencoder is said to help only if its median SSIM beats that of the best method without training, and the 95% bootstrap interval of the median difference, image by image, lies above zero",
        "un auto-encodeur n'est dit aider que si son SSIM médian bat celui de la meilleure méthode sans entraînement, et si l'intervalle bootstrap à 95 % de la différence médiane, image par image, est au-dessus de zéro");
    public static readonly Text Ssim = new("SSIM (scikit-image)", "SSIM (scikit-image)");
    public static readonly Text SsimIs = new(
        "structural similarity as scikit-image computes it by default (7 × 7 window, data range 1), 1 for identical images; column `SsimScikitImage`",
        "similarité structurelle telle que scikit-image la calcule par défaut (fenêtre 7 × 7, étendue 1), 1 pour des images identiques ; colonne `SsimScikitImage`");
    public static readonly Text Sharpness = new("Gradient energy", "Énergie du gradient");
    public static readonly Text SharpnessIs = new(
        "sum of squared differences between neighbouring pixels, restored over original: below 100% the image is blurred, above it is rougher than the original",
        "somme des carrés des différences entre pixels voisins, restauré sur original : en dessous de 100 % l'image est floue, au-dessus elle est plus rugueuse que l'original");
    public static readonly Text Budget = new("Trainings", "Entraînements");
    public static readonly Text BudgetIs = new(
        "Adam, learning rate 0.001. Convolutional autoencoders {0} epochs of batches of {1} on {2:N0} images, super-resolution {3}, variational {4}, 2-D code {5}; dense ones {6} of batches of {7}, each detector {8}",
        "Adam, taux d'apprentissage 0,001. Auto-encodeurs convolutifs {0} époques de lots de {1} sur {2:N0} images, super-résolution {3}, variationnel {4}, code 2D {5} ; denses {6} de lots de {7}, chaque détecteur {8}");
    public static readonly Text Codes = new(
        "The lab's autoencoders and their codes. A code may have more numbers than its image: then it is no compression, and nothing but the training keeps the model from copying.",
        "Les auto-encodeurs du TP et leurs codes. Un code peut avoir plus de nombres que son image : ce n'est alors pas une compression, et seul l'entraînement empêche le modèle de copier.");
    public static readonly Text Model = new("Model", "Modèle");
    public static readonly Text Inputs = new("Numbers in", "Nombres en entrée");
    public static readonly Text CodeNumbers = new("Numbers of the code", "Nombres du code");
    public static readonly Text Parameters = new("Parameters", "Paramètres");
    public static readonly Text Comparison = new("Against Keras, and the lesson's sentences", "Face à Keras, et les phrases de la leçon");
}
