using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class OverviewSectionTexts
{
    public static readonly Text Title = new("What this is", "De quoi s'agit-il");
    public static readonly Text Lab = new(
        "A university lab trains two autoencoders on Fashion-MNIST with Keras, a shallow and a deep one, and judges their reconstructions by SSIM and MSE. This report runs the lab again, part by part, "
        + "and holds every result that the lab states against its own numbers and against Keras's.",
        "Un TP universitaire entraîne avec Keras deux auto-encodeurs sur Fashion-MNIST, un simple et un profond, et juge leurs reconstructions par le SSIM et le MSE. Ce rapport refait le TP, partie par partie, "
        + "et confronte chaque résultat énoncé par le TP à ses propres chiffres et à ceux de Keras.");
    public static readonly Text Ssim = new("SSIM (scikit-image)", "SSIM (scikit-image)");
    public static readonly Text SsimIs = new(
        "structural similarity as scikit-image computes it by default (7 × 7 window, data range 1), from −1 to 1, 1 for identical images; column `SsimScikitImage`",
        "similarité structurelle telle que scikit-image la calcule par défaut (fenêtre 7 × 7, étendue 1), de −1 à 1, 1 pour des images identiques ; colonne `SsimScikitImage`");
    public static readonly Text Mse = new("MSE", "MSE");
    public static readonly Text MseIs = new("mean squared error of pixels from 0 to 1; column `Mse`", "erreur quadratique moyenne de pixels entre 0 et 1 ; colonne `Mse`");
    public static readonly Text Sharpness = new("Gradient energy kept", "Énergie du gradient conservée");
    public static readonly Text SharpnessIs = new(
        "sum of squared differences between neighbouring pixels, reconstruction over original: below 100% the image is blurred",
        "somme des carrés des différences entre pixels voisins, reconstruction sur original : en dessous de 100 % l'image est floue");
    public static readonly Text Training = new("Training", "Entraînement");
    public static readonly Text TrainingIs = new(
        "Adam, learning rate 0.001, batches of {0}, shuffled, binary cross-entropy. The lab does not print its loss; binary cross-entropy is our inference: with it Keras gives the lab's SSIM values, with squared error it does not (section 2.2).",
        "Adam, taux d'apprentissage 0,001, lots de {0}, mélangés, entropie croisée binaire. Le TP n'imprime pas sa fonction de perte ; l'entropie croisée binaire est notre déduction : avec elle Keras donne les valeurs de SSIM du TP, avec l'erreur quadratique non (section 2.2).");
    public static readonly Text Numbering = new("Figures", "Figures");
    public static readonly Text NumberingIs = new(
        "Figures 1 to 6 are the lab's own; those with a point in their number are added.",
        "Les figures 1 à 6 sont celles du TP ; celles dont le numéro a un point sont ajoutées.");
}
