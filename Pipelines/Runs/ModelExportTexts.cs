using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class ModelExportTexts
{
    public static readonly Text NoFormat = new(
        "which format? Name one with --to ({0}), or a file with --out whose ending tells it.",
        "quel format ? Nommez-en un avec --to ({0}), ou un fichier avec --out dont la terminaison le dit.");
    public static readonly Text UnknownFormat = new(
        "--to: there is no format '{0}'{1}",
        "--to : le format « {0} » n'existe pas{1}");
    public static readonly Text TwoFormats = new(
        "--to and --out say different formats: {0} is a file of {1}, not of {2}. Give one of them, or an ending of {2}.",
        "--to et --out disent des formats différents : {0} est un fichier {1}, pas {2}. Donnez l'un des deux, ou une terminaison de {2}.");
    public static readonly Text UnknownEnding = new(
        "{0}: no known format ends like this. Known endings: {1}.",
        "{0} : aucun format connu ne se termine ainsi. Terminaisons connues : {1}.");
    public static readonly Text UnknownEndingOrName = new(
        "{0}: no known format ends like this. Known endings: {1}; or name the format with --to.",
        "{0} : aucun format connu ne se termine ainsi. Terminaisons connues : {1} ; ou nommez le format avec --to.");
    public static readonly Text Exists = new(
        "{0} is there already: name another file, or add --overwrite.",
        "{0} existe déjà : nommez un autre fichier, ou ajoutez --overwrite.");
    public static readonly Text CannotBe = new(
        "{0} cannot be written as {1}: {2}",
        "{0} ne peut pas être écrit en {1} : {2}");
    public static readonly Text Written = new("Written: {0} ({1}; read by {2})", "Écrit : {0} ({1} ; lu par {2})");
    public static readonly Text Input = new("Input '{0}': {1} {2}", "Entrée « {0} » : {1} {2}");
    public static readonly Text Output = new("Output '{0}': {1} {2}", "Sortie « {0} » : {1} {2}");
}
