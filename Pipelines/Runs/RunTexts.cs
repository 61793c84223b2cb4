using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

internal static class RunTexts
{
    public static readonly Text OutIsFile = new("the output folder {0} is a file: name another with --out.", "le dossier de sortie {0} est un fichier : nommez-en un autre avec --out.");
    public static readonly Text OutNotEmpty = new("the output folder {0} is not empty: name another with --out, or add --overwrite.", "le dossier de sortie {0} n'est pas vide : nommez-en un autre avec --out, ou ajoutez --overwrite.");
    public static readonly Text OutNotWritable = new("cannot write {0}: {1} Name another folder with --out, or make room.", "impossible d'écrire {0} : {1} Nommez un autre dossier avec --out, ou faites de la place.");
}
