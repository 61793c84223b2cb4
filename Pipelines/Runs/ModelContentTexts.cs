using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class ModelContentTexts
{
    public static readonly Text NoModel = new(
        "{0} is no model: expected a file of Keras (.keras, .h5, or the JSON of model.to_json()), found {1}. {2}",
        "{0} n'est pas un modèle : un fichier de Keras (.keras, .h5, ou le JSON de model.to_json()) était attendu, trouvé : {1}. {2}");
    public static readonly Text Unreadable = new("{0} cannot be read: {1}.", "{0} n'est pas lisible : {1}.");
    public static readonly Text LayersAlone = new("layers without weights (JSON)", "des couches sans poids (JSON)");
    public static readonly Text NameOneWithWeights = new("Name a .keras or .h5 file; 'mlgen train' takes layers without weights.", "Nommez un fichier .keras ou .h5 ; « mlgen train » prend des couches sans poids.");
    public static readonly Text Folder = new("a folder of something else", "un dossier d'autre chose");
    public static readonly Text Exported = new("a model that was exported for other programs ({0})", "un modèle exporté pour d'autres programmes ({0})");
    public static readonly Text Weights = new("weights alone, without the layers that they belong to", "des poids seuls, sans les couches auxquelles ils appartiennent");
    public static readonly Text ContentOf = new("what a file with the ending {0} holds", "ce que contient un fichier à terminaison {0}");
    public static readonly Text NameAModel = new("Name a model file, the folder of an earlier run, or a model of the zoo.", "Nommez un fichier de modèle, le dossier d'une exécution précédente, ou un modèle du zoo.");
    public static readonly Text ImagesAreData = new("Name a model; a folder of images is given with --data.", "Nommez un modèle ; un dossier d'images se donne avec --data.");
    public static readonly Text NameItsOrigin = new("Name the model that it was exported from; 'mlgen inspect {0}' shows what it holds.", "Nommez le modèle dont il a été exporté ; « mlgen inspect {0} » montre ce qu'il contient.");
    public static readonly Text NameTheirModel = new(
        "Name their model and add --weights {0}, or make one file of both: mlgen export MODEL --weights {0} --out model.keras",
        "Nommez leur modèle et ajoutez --weights {0}, ou faites un fichier des deux : mlgen export MODEL --weights {0} --out model.keras");
    public static readonly Text Rename = new("Rename it, so that it ends with {0}.", "Renommez-le, pour qu'il se termine par {0}.");
}
