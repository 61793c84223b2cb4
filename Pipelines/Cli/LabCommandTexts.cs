using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class LabCommandTexts
{
    public static readonly Text Summary = new("Runs a whole lab and writes its report.", "Exécute un TP entier et écrit son rapport.");
    public static readonly Text Lab = new("Name of the lab, see --list (may be left out; default: fashion-autoencoders).", "Nom du TP, voir --list (facultatif ; par défaut : fashion-autoencoders).");
    public static readonly Text List = new("List the labs.", "Lister les TP.");
    public static readonly Text Quick = new("On 2,000 images or fewer, in seconds: a look at the whole, no figure is comparable.", "Sur 2 000 images au plus, en quelques secondes : un aperçu du tout, aucun chiffre n'est comparable.");
    public static readonly Text Long = new("Add the trainings of hundreds of epochs, which take a quarter of an hour and more.", "Ajouter les entraînements de centaines d'époques, qui durent un quart d'heure et plus.");
    public static readonly Text RequireData = new("End with an error rather than use synthetic images.", "Terminer par une erreur plutôt que d'utiliser des images synthétiques.");
    public static readonly Text Data = new(
        "Data set: a known name, a folder of PNG files (sub-folders are labels) or of IDX files, or an .npz file (default: the lab's own; with another, published figures are not comparable).",
        "Jeu de données : un nom connu, un dossier de fichiers PNG (les sous-dossiers sont les étiquettes) ou IDX, ou un fichier .npz (par défaut : celui du TP ; avec un autre, les chiffres publiés ne sont pas comparables).");
    public static readonly Text Unknown = new("there is no lab '{0}'{1}", "il n'y a pas de TP « {0} »{1}");
    public static readonly Text Listed = new("{0}  {1} ({2})", "{0}  {1} ({2})");
    public static readonly Text Seeds = new("Repeat the lab's trainings with so many seeds, from --seed on, and give spreads.", "Répéter les entraînements du TP avec autant de graines, à partir de --seed, et donner leur dispersion.");
    public static readonly Text Resume = new(
        "Take up the interrupted run in the folder of --out: what was trained there is not trained again.",
        "Reprendre l'exécution interrompue dans le dossier de --out : ce qui y a été entraîné ne l'est pas à nouveau.");
    public static readonly Text ResumeNeedsOut = new(
        "--resume takes up the run in the folder that --out names: add --out DIR, and leave --overwrite out.",
        "--resume reprend l'exécution dans le dossier que nomme --out : ajoutez --out DOSSIER, et omettez --overwrite.");
    public static readonly Text NoLong = new("the lab '{0}' has no trainings that --long would add: leave it out.", "le TP « {0} » n'a pas d'entraînements que --long ajouterait : omettez-le.");
    public static readonly Text NoSeeds = new("the lab '{0}' trains with one seed: choose it with --seed, and leave --seeds out.", "le TP « {0} » s'entraîne avec une seule graine : choisissez-la avec --seed, et omettez --seeds.");
    public static readonly Text Missing = new("stopped. What is finished is written; missing are:{0}", "arrêté. Ce qui est terminé est écrit ; il manque :{0}");
    public static readonly Text GoOn = new("The same command with --out {0} --resume goes on from here.", "La même commande avec --out {0} --resume reprend à partir d'ici.");
    public static readonly Text Report = new("Report: {0}", "Rapport : {0}");
}
