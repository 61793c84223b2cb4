using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class RunTexts
{
    public static readonly Text OutIsFile = new("the output folder {0} is a file: name another with --out.", "le dossier de sortie {0} est un fichier : nommez-en un autre avec --out.");
    public static readonly Text OutNotEmpty = new("the output folder {0} is not empty: name another with --out, or add --overwrite.", "le dossier de sortie {0} n'est pas vide : nommez-en un autre avec --out, ou ajoutez --overwrite.");
    public static readonly Text OutNotWritable = new("cannot write {0}: {1}. Name another folder with --out, or make room.", "impossible d'écrire {0} : {1}. Nommez un autre dossier avec --out, ou faites de la place.");
    public static readonly Text NoDataFolder = new(
        "MLGEN_DATA names {0}, where no folder is: data sets are looked for elsewhere. Correct the variable, or unset it.",
        "MLGEN_DATA nomme {0}, où il n'y a pas de dossier : les jeux de données sont cherchés ailleurs. Corrigez la variable, ou retirez-la.");
    public static readonly Text Downloading = new("{0} from {1}", "{0} depuis {1}");
    public static readonly Text Megabytes = new("{0:0.0} MB", "{0:0.0} Mo");
    public static readonly Text OtherSettings = new("other settings, data or version", "autres réglages, données ou version");
    public static readonly Text ChangedFile = new("{0} is missing or changed", "{0} manque ou a changé");
    public static readonly Text Unreadable = new("{0} is damaged", "{0} est endommagé");
    public static readonly Text OtherRun = new(
        "the run in {0} was begun with other settings, and would be replaced:{1}\nTake it up with those, or name another folder with --out for a new run.",
        "l'exécution dans {0} a été commencée avec d'autres réglages, et serait remplacée :{1}\nReprenez-la avec ceux-là, ou nommez un autre dossier par --out pour une nouvelle exécution.");
    public static readonly Text OtherSetting = new("{0}: {1} then, {2} now", "{0} : {1} alors, {2} maintenant");
    public static readonly Text Given = new("given", "donné");
    public static readonly Text NotGiven = new("not given", "non donné");
    public static readonly Text ImagesLabel = new("images (SHA-256)", "images (SHA-256)");
    public static readonly Text VersionLabel = new("version of mlgen", "version de mlgen");
    public static readonly Text OrderLabel = new("version of the order of arithmetic", "version de l'ordre des calculs");
    public static readonly Text SettingsDamaged = new(
        "{0} is damaged: with which settings the run was begun is not known. Name another folder with --out for a new run, or replace this one with --overwrite.",
        "{0} est endommagé : on ne sait pas avec quels réglages l'exécution a été commencée. Nommez un autre dossier par --out pour une nouvelle exécution, ou remplacez celle-ci avec --overwrite.");
    public static readonly Text NothingToResume = new(
        "the folder {0} holds nothing that '{1}' could take up: name the folder of the interrupted run with --out, or leave --resume out.",
        "le dossier {0} ne contient rien que « {1} » puisse reprendre : nommez le dossier de l'exécution interrompue avec --out, ou omettez --resume.");
}
