using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class ParityCommandTexts
{
    public static readonly Text Summary = new(
        "Repeats a training of Keras's from the model it saved before, and shows both loss curves and the largest difference.",
        "Refait un entraînement de Keras depuis le modèle enregistré avant, et montre les deux courbes de perte et la plus grande différence.");
    public static readonly Text Model = new("The compiled model that Keras saved before training (.keras or .h5).", "Le modèle compilé que Keras a enregistré avant l'entraînement (.keras ou .h5).");
    public static readonly Text History = new("What Keras's fit reported, and its batch size, as JSON (see the README).", "Ce que fit de Keras a donné, et la taille des lots, en JSON (voir le README).");
    public static readonly Text Samples = new("The samples as an .npz: x and y (without y: x), and x_val and y_val where Keras validated.", "Les échantillons en .npz : x et y (sans y : x), et x_val et y_val si Keras a validé.");
    public static readonly Text Data = new("Instead of --samples: a data set whose images the model reconstructs, as in 'mlgen train'; the test images validate.", "Au lieu de --samples : un jeu de données dont le modèle reconstruit les images, comme dans « mlgen train » ; les images de test valident.");
    public static readonly Text Roundings = new("Trainings from weights moved by a rounding, for the scale of what roundings do; 0: none, and no verdict.", "Entraînements à partir de poids déplacés d'un arrondi, pour l'échelle de ce que font les arrondis ; 0 : aucun, et pas de verdict.");
    public static readonly Text Limit = new("Of --data, use only the first N training and the first N test images.", "De --data, n'utiliser que les N premières images d'entraînement et de test.");
    public static readonly Text NoHistory = new("--history is missing: name the JSON file with what Keras's fit reported (see the README).", "--history manque : nommez le fichier JSON avec ce que fit de Keras a donné (voir le README).");
    public static readonly Text OneSource = new("name the samples that Keras was given: either --samples FILE.npz or --data NAME.", "nommez les échantillons que Keras a reçus : ou --samples FICHIER.npz ou --data NOM.");
}
