using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

internal static class AnomalyTexts
{
    public static readonly Text Title = new("Anomaly detection", "Détection d'anomalies");
    public static readonly Text Is = new(
        "Not in the lesson, but a usual use: what an autoencoder has never seen it should reconstruct badly. {1}; among all test images it is to be found by its squared reconstruction error, "
        + "by a deep dense autoencoder with a code of {0} numbers and by as many principal components. The detector's threshold is the 95% quantile of the errors of usual training images kept back.",
        "Pas dans la leçon, mais un usage courant : ce qu'un auto-encodeur n'a jamais vu, il devrait mal le reconstruire. {1} ; parmi toutes les images de test elle est à trouver par son erreur quadratique de reconstruction, "
        + "par un auto-encodeur dense profond au code de {0} nombres et par autant de composantes principales. Le seuil du détecteur est le quantile à 95 % des erreurs d'images d'entraînement habituelles mises de côté.");
    public static readonly Text Each = new("Each class is left out of training in turn", "Chaque classe est laissée de côté tour à tour");
    public static readonly Text Some = new("The first {0} of {1} classes are left out of training in turn", "Les {0} premières classes sur {1} sont laissées de côté tour à tour");
    public static readonly Text Chart = new("Area under the ROC curve, by the class left out", "Aire sous la courbe ROC, selon la classe laissée de côté");
    public static readonly Text Area = new("Area under the ROC curve", "Aire sous la courbe ROC");
    public static readonly Text PcaArea = new("Area, components", "Aire, composantes");
    public static readonly Text LeftOut = new("Class left out", "Classe laissée de côté");
    public static readonly Text Guess = new("guessing", "au hasard");
    public static readonly Text Caption = new("For each class left out of training, how well the reconstruction error tells its test images from the others.", "Pour chaque classe laissée de côté, à quel point l'erreur de reconstruction distingue ses images de test des autres.");
    public static readonly Text Read = new(
        "1: every unusual image has a greater error than every usual one; 0.5: the error says nothing; below, the unknown class is easier to draw than the known ones.",
        "1 : chaque image inhabituelle a une erreur plus grande que chaque image habituelle ; 0,5 : l'erreur ne dit rien ; en dessous, la classe inconnue est plus facile à dessiner que les connues.");
    public static readonly Text Show = new(
        "Mean area {0:0.000}, components {1:0.000}; the autoencoder's is greater for {2} of {3} classes. Easiest to find is {4} ({5:0.000}), hardest {6} ({7:0.000}). {8}.",
        "Aire moyenne {0:0.000}, composantes {1:0.000} ; celle de l'auto-encodeur est plus grande pour {2} classes sur {3}. La plus facile à trouver est {4} ({5:0.000}), la plus difficile {6} ({7:0.000}). {8}.");
    public static readonly Text MostlyBetter = new("For most classes the autoencoder is the better detector", "Pour la plupart des classes l'auto-encodeur est le meilleur détecteur");
    public static readonly Text MostlyNot = new("For most classes the autoencoder is no better detector than the components", "Pour la plupart des classes l'auto-encodeur n'est pas un meilleur détecteur que les composantes");
    public static readonly Text Curves = new("ROC curves of the easiest and the hardest class", "Courbes ROC de la classe la plus facile et de la plus difficile");
    public static readonly Text Curve = new("{0} (area {1:0.000})", "{0} (aire {1:0.000})");
    public static readonly Text CurvesCaption = new("Share of unusual images found against share of usual ones called unusual, over all thresholds; deep dense autoencoder.", "Part des images inhabituelles trouvées contre part des habituelles dites inhabituelles, pour tous les seuils ; auto-encodeur dense profond.");
    public static readonly Text CurvesRead = new("The nearer to the upper left corner, the better; on the diagonal the detector guesses.", "Plus c'est près du coin supérieur gauche, mieux c'est ; sur la diagonale le détecteur devine.");
    public static readonly Text CurvesShow = new(
        "At the detector's threshold, {1:P1} of {0} are found with {2:P1} false alarms, and {4:P1} of {3} with {5:P1}.",
        "Au seuil du détecteur, {1:P1} de {0} sont trouvées avec {2:P1} de fausses alertes, et {4:P1} de {3} avec {5:P1}.");
    public static readonly Text Strangest = new("The unusual image that is reconstructed worst, of each class left out", "L'image inhabituelle la plus mal reconstruite, de chaque classe laissée de côté");
    public static readonly Text Image = new("test image", "image de test");
    public static readonly Text Reconstruction = new("reconstruction", "reconstruction");
    public static readonly Text StrangestCaption = new("For each class left out, the test image of it with the greatest error, and what an autoencoder that never saw this class makes of it.", "Pour chaque classe laissée de côté, son image de test à la plus grande erreur, et ce qu'en fait un auto-encodeur qui n'a jamais vu cette classe.");
    public static readonly Text StrangestRead = new("The reconstruction is drawn with what the other classes have taught.", "La reconstruction est dessinée avec ce que les autres classes ont appris.");
    public static readonly Text StrangestShow = new("In the mean over classes the detectors find {0:P1} of the unusual images, with {1:P1} false alarms.", "En moyenne sur les classes les détecteurs trouvent {0:P1} des images inhabituelles, avec {1:P1} de fausses alertes.");
    public static readonly Text Table = new("Classes left out in turn: areas, and what the detector finds at its threshold.", "Classes laissées de côté tour à tour : aires, et ce que le détecteur trouve à son seuil.");
    public static readonly Text Found = new("Found", "Trouvées");
    public static readonly Text FalseAlarms = new("False alarms", "Fausses alertes");
}
