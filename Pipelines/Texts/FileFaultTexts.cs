namespace MLGenerative.Pipelines.Texts;

internal static class FileFaultTexts
{
    public static readonly Text DiskFull = new("the disk is full", "le disque est plein");
    public static readonly Text Denied = new("permission is denied", "l'accès est refusé");
    public static readonly Text ReadOnly = new("the file system is read-only", "le système de fichiers est en lecture seule");
    public static readonly Text NoFolder = new("a part of the path is a file or does not exist", "une partie du chemin est un fichier ou n'existe pas");
    public static readonly Text Other = new("the system refuses it", "le système le refuse");
    public static readonly Text Sentence = new("{0}.", "{0}.");
}
