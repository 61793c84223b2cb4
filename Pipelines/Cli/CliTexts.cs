using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class CliTexts
{
    public static readonly Text Program = new("Trains, evaluates and compares small generative image models.", "Entraîne, évalue et compare de petits modèles génératifs d'images.");
    public static readonly Text Out = new("Folder of the results (default: a new one under runs/, named on the last line).", "Dossier des résultats (par défaut : un nouveau sous runs/, nommé à la dernière ligne).");
    public static readonly Text Overwrite = new("Write into a folder that is not empty, replacing the files of an earlier run.", "Écrire dans un dossier non vide en remplaçant les fichiers d'une exécution précédente.");
    public static readonly Text DataDir = new("Where to look for data sets first.", "Où chercher d'abord les jeux de données.");
    public static readonly Text Seed = new("Seed of every random number; the same seed gives the same bytes.", "Graine de tous les nombres aléatoires ; la même graine donne les mêmes octets.");
    public static readonly Text Threads = new("Threads; their number does not change a bit of the results.", "Fils d'exécution ; leur nombre ne change pas un bit des résultats.");
    public static readonly Text Backend = new("What runs models: the embedded engine, TensorFlow (where its library is found), or plain loops in double precision.", "Ce qui exécute les modèles : le moteur intégré, TensorFlow (là où sa bibliothèque est trouvée) ou de simples boucles en double précision.");
    public static readonly Text Lang = new("Language of screen, errors and reports.", "Langue de l'écran, des erreurs et des rapports.");
    public static readonly Text Json = new("Result as JSON on standard output, progress on standard error.", "Résultat en JSON sur la sortie standard, progression sur la sortie d'erreur.");
    public static readonly Text Verbose = new("Show stack traces of errors.", "Montrer la pile d'appels des erreurs.");
    public static readonly Text Help = new("Show this help.", "Montrer cette aide.");
    public static readonly Text Default = new("[default: ", "[par défaut : ");
    public static readonly Text Examples = new("Examples:", "Exemples :");
    public static readonly Text Notice = new("NOTE: {0}", "ATTENTION : {0}");
    public static readonly Text Advanced = new("{0}: {1}", "{0} : {1}");
    public static readonly Text Error = new("mlgen: {0}", "mlgen : {0}");
    public static readonly Text SeeHelp = new("See: {0} --help", "Voir : {0} --help");
    public static readonly Text Unexpected = new("unexpected error: {0} Run again with --verbose for the details.", "erreur inattendue : {0} Relancez avec --verbose pour les détails.");
    public static readonly Text Stopped = new("stopped before anything was finished.", "arrêt avant que quoi que ce soit soit terminé.");
    public static readonly Text NotAChoice = new("{0}: expected one of {2}, got '{1}'.", "{0} : une valeur parmi {2} était attendue, reçu « {1} ».");
    public static readonly Text NotAWholeNumber = new("{0}: expected a whole number from {2:0} to {3:0}, got '{1}'.", "{0} : un nombre entier de {2:0} à {3:0} était attendu, reçu « {1} ».");
    public static readonly Text NotANumber = new("{0}: expected a number from {2} to {3} (with a decimal point), got '{1}'.", "{0} : un nombre de {2} à {3} (avec un point décimal) était attendu, reçu « {1} ».");
    public static readonly Text MissingArgument = new("{0} is missing: {1}", "{0} manque : {1}");
    public static readonly Text MissingValue = new("{0}: its value is missing. Expected: {1}", "{0} : sa valeur manque. Attendu : {1}");
    public static readonly Text Twice = new("{0} is given {1} times: give it once.", "{0} est donné {1} fois : donnez-le une fois.");
    public static readonly Text MissingCommand = new("{0}: name what to do: {1}.", "{0} : nommez ce qu'il faut faire : {1}.");
    public static readonly Text UnknownCommand = new("there is no command '{0}'{1}", "il n'y a pas de commande « {0} »{1}");
    public static readonly Text UnknownOption = new("there is no option '{0}' here{1}", "il n'y a pas d'option « {0} » ici{1}");
    public static readonly Text TooMany = new("'{0}' is one argument too many: {1} takes {2}.", "« {0} » est un argument de trop : {1} prend {2}.");
    public static readonly Text NoArguments = new("none", "aucun argument");
    public static readonly Text NoFile = new("{0}: there is no file '{1}'. Check the path. Expected: {2}", "{0} : il n'y a pas de fichier « {1} ». Vérifiez le chemin. Attendu : {2}");
    public static readonly Text NoFolder = new("{0}: there is no folder '{1}'. Check the path. Expected: {2}", "{0} : il n'y a pas de dossier « {1} ». Vérifiez le chemin. Attendu : {2}");
    public static readonly Text NeitherFileNorFolder = new("{0}: there is no file or folder '{1}'. Check the path. Expected: {2}", "{0} : il n'y a pas de fichier ou dossier « {1} ». Vérifiez le chemin. Attendu : {2}");
    public static readonly Text IsAFolder = new("{0}: '{1}' is a folder, not a file. Expected: {2}", "{0} : « {1} » est un dossier, pas un fichier. Attendu : {2}");
    public static readonly Text IsAFile = new("{0}: '{1}' is a file, not a folder. Expected: {2}", "{0} : « {1} » est un fichier, pas un dossier. Attendu : {2}");
    public static readonly Text ExitCodes = new("Exit codes:", "Codes de sortie :");
    public static readonly Text ExitSuccess = new("done", "fait");
    public static readonly Text ExitFailure = new("failed: data, a file, a training", "échec : données, fichier, entraînement");
    public static readonly Text ExitUsage = new("wrong use: an unknown name or option, an impossible value, a path where nothing is", "mauvais usage : nom ou option inconnus, valeur impossible, chemin où il n'y a rien");
    public static readonly Text ExitStopped = new("stopped by Ctrl-C; what was finished is written", "arrêté par Ctrl-C ; ce qui était terminé est écrit");
    public static readonly Text ExitLine = new("  {0,-4} {1}", "  {0,-4} {1}");
}
