using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class DataCommandTexts
{
    private static readonly string Known = string.Join(", ", DataSets.All.Select(s => s.Name));

    public static readonly Text List = new("Lists the known data sets and where each is on this machine.", "Liste les jeux de données connus et l'endroit de chacun sur cette machine.");
    public static readonly Text Get = new("Finds a data set on this machine, or downloads and verifies it.", "Trouve un jeu de données sur cette machine, ou le télécharge et le vérifie.");
    public static readonly Text Verify = new("Reads data sets and compares their SHA-256 with the published ones.", "Lit des jeux de données et compare leur SHA-256 à ceux publiés.");
    public static readonly Text Show = new("Draws the first images of a data set as SVG and PNG.", "Dessine les premières images d'un jeu de données en SVG et PNG.");
    public static readonly Text Name = new($"A known data set: {Known}.", $"Un jeu de données connu : {Known}.");
    public static readonly Text NameOrAll = new("A known data set, a folder or an .npz file (default: every known one that is on this machine).", "Un jeu connu, un dossier ou un fichier .npz (par défaut : tous les jeux connus présents sur cette machine).");
    public static readonly Text NameOrPath = new("A known data set, a folder of PNG or IDX files, or an .npz file.", "Un jeu de données connu, un dossier de fichiers PNG ou IDX, ou un fichier .npz.");
    public static readonly Text Count = new("How many images.", "Combien d'images.");
    public static readonly Text Part = new("Training or test images.", "Images d'entraînement ou de test.");
    public static readonly Text Map = new("Colours of grey images.", "Couleurs des images en gris.");
    public static readonly Text Unknown = new(
        "there is no data set '{0}'{1}",
        "il n'y a pas de jeu de données « {0} »{1}");
    public static readonly Text Found = new("{0}: {1}\n  {2}", "{0} : {1}\n  {2}");
    public static readonly Text Missing = new("not on this machine: mlgen data get {0}", "pas sur cette machine : mlgen data get {0}");
    public static readonly Text Got = new("{0}: {1:N0} training and {2:N0} test images of {3}, verified: {4}", "{0} : {1:N0} images d'entraînement et {2:N0} de test, de {3}, vérifiées : {4}");
    public static readonly Text Read = new("{0}: {1:N0} training and {2:N0} test images of {3}, readable (nothing published to compare with): {4}", "{0} : {1:N0} images d'entraînement et {2:N0} de test, de {3}, lisibles (rien de publié à quoi comparer) : {4}");
    public static readonly Text Checksum = new("  {0}  {1}", "  {0}  {1}");
    public static readonly Text NothingToVerify = new(
        "none of {0} is on this machine: get one with 'mlgen data get NAME', or say where to look with --data-dir.",
        "aucun de {0} n'est sur cette machine : téléchargez-en un avec « mlgen data get NOM », ou dites où chercher avec --data-dir.");
    public static readonly Text ShowTitle = new("The first {0} {1} images of {2}", "Les {0} premières images de {1} de {2}");
    public static readonly Text Train = new("training", "entraînement");
    public static readonly Text Test = new("test", "test");
    public static readonly Text Picture = new("Picture: {0}", "Image : {0}");
}
