using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class ImageCommandTexts
{
    public static readonly Text Model = new("A model of the zoo, a file of Keras (.keras, .h5, or the JSON of a model), or the folder of an earlier run.", "Un modèle du zoo, un fichier de Keras (.keras, .h5, ou le JSON d'un modèle), ou le dossier d'une exécution précédente.");
    public static readonly Text Data = new("Data set: a known name, a folder of PNG files (sub-folders are labels) or of IDX files, or an .npz file (default: what the model's folder was trained on, else fashion-mnist).", "Jeu de données : un nom connu, un dossier de fichiers PNG (les sous-dossiers sont les étiquettes) ou IDX, ou un fichier .npz (par défaut : celui sur lequel le dossier du modèle a été entraîné, sinon fashion-mnist).");
    public static readonly Text Limit = new("Use only the first N training and the first N test images.", "N'utiliser que les N premières images d'entraînement et de test.");
    public static readonly Text Batch = new("Images a step (default: the model's own, or 32).", "Images par pas (par défaut : celui du modèle, ou 32).");
    public static readonly Text Loss = new("Loss, by its Keras name (default: the model's own, or mse).", "Perte, par son nom Keras (par défaut : celle du modèle, ou mse).");
    public static readonly Text CodeSize = new("Neurons of the code of a zoo model.", "Neurones du code d'un modèle du zoo.");
    public static readonly Text Measures = new("Measures, separated by commas (default: SsimScikitImage,Mse,Mae,Psnr).", "Mesures, séparées par des virgules (par défaut : SsimScikitImage,Mse,Mae,Psnr).");
    public static readonly Text Loading = new("Data set {0}: {1:N0} training and {2:N0} test images of {3} ({4})", "Jeu de données {0} : {1:N0} images d'entraînement et {2:N0} de test, de {3} ({4})");
    public static readonly Text UnknownData = new(
        "the folder {0} does not tell what its model was trained on (its run.json is missing, damaged, or names images that are not there): taking {1}. Name the images with --data.",
        "le dossier {0} ne dit pas sur quoi son modèle a été entraîné (son run.json manque, est abîmé, ou nomme des images absentes) : {1} est pris. Nommez les images avec --data.");
    public static readonly Text Joined = new("{0}, {1}", "{0}, {1}");
    public static readonly Text Scoring = new("Scoring", "Notation");
    public static readonly Text Scored = new("{0:N0} of {1:N0} images", "{0:N0} images sur {1:N0}");
    public static readonly Text Score = new("{0}: median {1:0.0000}, mean {2:0.0000}", "{0} : médiane {1:0.0000}, moyenne {2:0.0000}");
    public static readonly Text InputScore = new("{0} of the inputs themselves: median {1:0.0000}, mean {2:0.0000}", "{0} des entrées elles-mêmes : médiane {1:0.0000}, moyenne {2:0.0000}");
    public static readonly Text Missing = new("stopped. What is finished is written; missing are:{0}", "arrêté. Ce qui est terminé est écrit ; il manque :{0}");
    public static readonly Text MissingScores = new("the scores of the test images", "les scores des images de test");
    public static readonly Text MissingReport = new("the report", "le rapport");
    public static readonly Text MissingEpochs = new("epochs {0} to {1} (the weights are those after the last batch; a training that goes on begins with epoch {0})", "les époques {0} à {1} (les poids sont ceux d'après le dernier lot ; un entraînement qui reprend commence par l'époque {0})");
    public static readonly Text Report = new("Report: {0}", "Rapport : {0}");
    public static readonly Text Folder = new("Results: {0}", "Résultats : {0}");
}
