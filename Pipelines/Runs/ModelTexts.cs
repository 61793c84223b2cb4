using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class ModelTexts
{
    public static readonly Text Unknown = new(
        "there is no model '{0}', nor a file or folder of that name{1} Or name a file of Keras (.keras, .h5, or the JSON of a model), or the folder of an earlier run.",
        "il n'y a ni modèle « {0} », ni fichier ou dossier de ce nom{1} Ou nommez un fichier de Keras (.keras, .h5, ou le JSON d'un modèle), ou le dossier d'une exécution précédente.");
    public static readonly Text Unreadable = new(
        "{0} cannot be read as a Keras model: {1}",
        "{0} n'est pas lisible comme modèle Keras : {1}");
    public static readonly Text NotText = new("it is no whole JSON text. Write it again with model.to_json().", "ce n'est pas un texte JSON entier. Écrivez-le à nouveau avec model.to_json().");
    public static readonly Text FolderWithoutModel = new(
        "the folder {0} holds no {1}, nor model.keras: name the folder of an earlier 'mlgen train' or 'mlgen import', a file of Keras, or a model of {2}.",
        "le dossier {0} ne contient pas de {1}, ni de model.keras : nommez le dossier d'un « mlgen train » ou « mlgen import » précédent, un fichier de Keras, ou un modèle parmi {2}.");
    public static readonly Text NoSize = new(
        "--code-size: the model '{0}' has a fixed code. Leave the option out, or choose one of {1}.",
        "--code-size : le code du modèle « {0} » est fixe. Retirez l'option, ou choisissez parmi {1}.");
    public static readonly Text NotForSize = new(
        "the model '{0}' cannot be made for images of {1}: {2} Use images of another size, or another model.",
        "le modèle « {0} » ne peut pas être fait pour des images de {1} : {2} Utilisez des images d'une autre taille, ou un autre modèle.");
    public static readonly Text NotOneToOne = new(
        "the model '{0}' has {1} inputs and {2} outputs: mlgen trains and evaluates models that make one image of one image.",
        "le modèle « {0} » a {1} entrées et {2} sorties : mlgen entraîne et évalue des modèles qui font une image d'une image.");
    public static readonly Text WrongInput = new(
        "the model '{0}' takes samples of shape {1}, but the images of '{2}' are {3} ({4} numbers each). Use images of the model's size, or a model whose Input has {4} numbers.",
        "le modèle « {0} » prend des échantillons de forme {1}, mais les images de « {2} » sont de {3} ({4} nombres chacune). Utilisez des images de la taille du modèle, ou un modèle dont l'entrée a {4} nombres.");
    public static readonly Text WrongOutput = new(
        "the model '{0}' gives {1} for each image, but an image of '{2}' ({3}) has {4} numbers: it cannot be its reconstruction. End the model with a layer of {4} numbers.",
        "le modèle « {0} » donne {1} pour chaque image, mais une image de « {2} » ({3}) a {4} nombres : ce ne peut être sa reconstruction. Terminez le modèle par une couche de {4} nombres.");
    public static readonly Text MadeForOtherImages = new(
        "the model '{0}' was made for images of {1}, but those of '{2}' are {3}. Use images of {1}, or make and train one for these: mlgen train {4} --data …",
        "le modèle « {0} » a été fait pour des images de {1}, mais celles de « {2} » sont de {3}. Utilisez des images de {1}, ou faites-en et entraînez-en un pour celles-ci : mlgen train {4} --data …");
    public static readonly Text NotForSuchImages = new(
        "the model '{0}' takes square grey images, but those of '{1}' are {2}. Convert them, or use a model of the zoo that takes images of any size, in grey or colour: {3}.",
        "le modèle « {0} » prend des images carrées en gris, mais celles de « {1} » sont de {2}. Convertissez-les, ou utilisez un modèle du zoo qui prend des images de toute taille, en gris ou en couleurs : {3}.");
    public static readonly Text NeedsLabels = new(
        "the model '{0}' is told the class of each image, but '{1}' has no classes. Use images with labels (a folder of PNG files with a sub-folder for each class), or 'variational-autoencoder', which needs none.",
        "le modèle « {0} » doit connaître la classe de chaque image, mais « {1} » n'a pas de classes. Utilisez des images étiquetées (un dossier de fichiers PNG avec un sous-dossier par classe), ou « variational-autoencoder », qui n'en a pas besoin.");
    public static readonly Text OwnLoss = new(
        "--loss: the model '{0}' has a loss of its own. Leave the option out.",
        "--loss : le modèle « {0} » a sa propre perte. Retirez l'option.");
    public static readonly Text OwnLossName = new("the model's own", "celle du modèle");
    public static readonly Text UnknownName = new(
        "{0}: there is no {1} '{2}'{3}",
        "{0} : {1} « {2} » n'existe pas{3}");
    public static readonly Text NoMeasure = new("--measures: name at least one of {0}.", "--measures : nommez-en au moins une parmi {0}.");
    public static readonly Text Loss = new("loss", "la perte");
    public static readonly Text Optimizer = new("optimizer", "l'optimiseur");
    public static readonly Text Metric = new("metric", "la métrique");
    public static readonly Text Measure = new("measure", "la mesure");
    public static readonly Text NeedsOptions = new(
        "{0}: '{1}' has options without defaults and cannot be named alone. Choose another, for example '{2}'.",
        "{0} : « {1} » a des options sans valeur par défaut et ne peut être nommé seul. Choisissez-en un autre, par exemple « {2} ».");
    public static readonly Text WeightsNeeded = new(
        "--weights is missing: name the .npz of an earlier 'mlgen train' (or its folder instead of MODEL).",
        "--weights manque : nommez le .npz d'un « mlgen train » précédent (ou son dossier à la place de MODEL).");
    public static readonly Text WeightsUnusable = new(
        "the weights {0} cannot be used for the model '{1}': {2}",
        "les poids {0} ne sont pas utilisables pour le modèle « {1} » : {2}");
    public static readonly Text NoWeights = new(
        "{0} holds no weights: expected a .npz, .weights.h5, .h5 or .keras file, found {1}. Name the weights.npz of an earlier 'mlgen train', or a file of Keras.",
        "{0} ne contient pas de poids : un fichier .npz, .weights.h5, .h5 ou .keras était attendu, trouvé : {1}. Nommez le weights.npz d'un « mlgen train » précédent, ou un fichier de Keras.");
    public static readonly Text AnotherEnding = new("another ending", "une autre terminaison");
    public static readonly Text WeightsUnreadable = new(
        "{0} cannot be read as .npz: {1} Copy it again, or write it anew with 'mlgen train'.",
        "{0} n'est pas lisible en .npz : {1} Copiez-le à nouveau, ou écrivez-le à nouveau avec « mlgen train ».");
}
