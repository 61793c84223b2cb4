using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

internal static class ShallowSectionTexts
{
    public static readonly Text Title = new("2 – Autoencoder with a single hidden layer", "2 – Auto-encodeur avec une seule couche cachée");
    public static readonly Text Model = new("2.1 – The model", "2.1 – Le modèle");
    public static readonly Text ModelIs = new(
        "784 numbers, 32 neurons (ReLU), 784 numbers (sigmoid): {0:N0} parameters. Encoder and decoder share the layers of the whole, as in the lab, whose names count on from model to model.",
        "784 nombres, 32 neurones (ReLU), 784 nombres (sigmoïde) : {0:N0} paramètres. Encodeur et décodeur partagent les couches du tout, comme dans le TP, dont les noms se comptent d'un modèle à l'autre.");
    public static readonly Text Training = new("2.2 – Training", "2.2 – Apprentissage");
    public static readonly Text LossInferred = new(
        "Which loss? With binary cross-entropy Keras gives a median SSIM of {0:0.000} and {1:0.000} for the third test image after 20 epochs; with squared error {2:0.000} and {3:0.000}. The lab prints a median above 0.7 and 0.946 to 0.954 for the third image: binary cross-entropy.",
        "Quelle perte ? Avec l'entropie croisée binaire Keras donne après 20 époques un SSIM médian de {0:0.000} et {1:0.000} pour la troisième image de test ; avec l'erreur quadratique {2:0.000} et {3:0.000}. Le TP imprime une médiane au-dessus de 0,7 et 0,946 à 0,954 pour la troisième image : l'entropie croisée binaire.");
    public static readonly Text LossChart = new("Losses of the shallow autoencoder", "Pertes de l'auto-encodeur simple");
    public static readonly Text LossCaption = new("Training and validation loss of the shallow autoencoder over {0} epochs.", "Pertes d'entraînement et de validation de l'auto-encodeur simple sur {0} époques.");
    public static readonly Text LossRead = new(
        "Lower is better; a validation line that turns upwards while the training line falls would be overfitting. A band, where there is one, is the range of Keras's validation loss over seeds.",
        "Plus bas est meilleur ; une courbe de validation qui remonte pendant que celle d'entraînement descend serait du surapprentissage. Une bande, s'il y en a une, est l'étendue de la perte de validation de Keras entre graines.");
    public static readonly Text Reconstructions = new("2.3 – Reconstructions", "2.3 – Reconstructions");
    public static readonly Text ReconstructionsChart = new("Test images and what the shallow autoencoder makes of them", "Images de test et ce qu'en fait l'auto-encodeur simple");
    public static readonly Text Decoded = new("shallow, {0} epochs", "simple, {0} époques");
    public static readonly Text ReconstructionsCaption = new("The first {0} test images (above) and their reconstructions (below), with the SSIM of each.", "Les {0} premières images de test (en haut) et leurs reconstructions (en bas), avec le SSIM de chacune.");
    public static readonly Text ReconstructionsRead = new("Compare each column from top to bottom; an SSIM of 1 would be the same image.", "Comparez chaque colonne de haut en bas ; un SSIM de 1 serait la même image.");
    public static readonly Text ReconstructionsShow = new(
        "The brightness centroid moves by {0:0.000} pixel (median over all test images), {2}; of the details, {1:P0} of the gradient energy is kept.",
        "Le centre de luminosité bouge de {0:0.000} pixel (médiane sur toutes les images de test), {2} ; quant aux détails, {1:P0} de l'énergie du gradient est conservée.");
    public static readonly Text InPlace = new("less than {0:0.0}: the shapes stay in their place", "moins de {0:0.0} : les formes restent en place");
    public static readonly Text Moved = new("not less than {0:0.0}: the shapes do not stay in their place", "pas moins de {0:0.0} : les formes ne restent pas en place");
    public static readonly Text BoxChart = new("SSIM (scikit-image) and MSE of {0:N0} test images", "SSIM (scikit-image) et MSE de {0:N0} images de test");
    public static readonly Text BoxCaption = new("Box plots of SSIM and MSE over the {0:N0} test images, shallow autoencoder after 20 epochs.", "Diagrammes en boîte du SSIM et du MSE sur les {0:N0} images de test, auto-encodeur simple après 20 époques.");
    public static readonly Text BoxRead = new(
        "The box holds the middle half of the images, the orange line is the median, the whiskers end at the last images within 1.5 box heights, circles are outliers. SSIM: high is good; MSE: low is good.",
        "La boîte contient la moitié centrale des images, la ligne orange est la médiane, les moustaches s'arrêtent aux dernières images à moins de 1,5 hauteur de boîte, les cercles sont des valeurs aberrantes. SSIM : haut est bon ; MSE : bas est bon.");
    public static readonly Text BoxShow = new(
        "SSIM: median {0:0.000}, half of the images between {1:0.000} and {2:0.000}, {3:N0} outliers below. MSE: median {4:0.0000}, half between {5:0.0000} and {6:0.0000}, {7:N0} outliers above.",
        "SSIM : médiane {0:0.000}, la moitié des images entre {1:0.000} et {2:0.000}, {3:N0} valeurs aberrantes en dessous. MSE : médiane {4:0.0000}, la moitié entre {5:0.0000} et {6:0.0000}, {7:N0} valeurs aberrantes au-dessus.");
    public static readonly Text LowSsim = new("lowest SSIM", "SSIM les plus bas");
    public static readonly Text HighMse = new("highest MSE", "MSE les plus hauts");
    public static readonly Text OutlierChart = new("The images of the outliers", "Les images des valeurs aberrantes");
    public static readonly Text OutlierCaption = new("The outliers of figure 4 that are reconstructed worst: originals above, reconstructions below, with the score named at the left.", "Les valeurs aberrantes de la figure 4 les moins bien reconstruites : originaux en haut, reconstructions en bas, avec le score nommé à gauche.");
    public static readonly Text OutlierRead = new(
        "The two pairs of rows answer different questions: SSIM punishes lost structure, MSE punishes wrong brightness over large areas.",
        "Les deux paires de lignes répondent à des questions différentes : le SSIM punit la structure perdue, le MSE la mauvaise luminosité sur de grandes surfaces.");
    public static readonly Text OutlierShow = new(
        "Outliers of SSIM: {0}; of MSE: {1}; of both: {2:N0}.",
        "Valeurs aberrantes du SSIM : {0} ; du MSE : {1} ; des deux : {2:N0}.");
    public static readonly Text Outliers = new("{0:N0} images", "{0:N0} images");
    public static readonly Text OutliersOf = new("{0:N0} images (most often: {1})", "{0:N0} images (le plus souvent : {1})");
    public static readonly Text OutlierReadOne = new("SSIM punishes lost structure, MSE wrong brightness over large areas.", "Le SSIM punit la structure perdue, le MSE la mauvaise luminosité sur de grandes surfaces.");
}
