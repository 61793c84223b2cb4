using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

internal static class LabCommandTexts
{
    public static readonly Text Summary = new("Runs a whole lab and writes its report.", "Exécute un TP entier et écrit son rapport.");
    public static readonly Text Lab = new("Name of the lab (see --list).", "Nom du TP (voir --list).");
    public static readonly Text List = new("List the labs.", "Lister les TP.");
    public static readonly Text Quick = new("On 2,000 images, in seconds: a look at the whole, no figure is comparable.", "Sur 2 000 images, en quelques secondes : un aperçu du tout, aucun chiffre n'est comparable.");
    public static readonly Text Long = new("Add the trainings that take hours.", "Ajouter les entraînements qui durent des heures.");
    public static readonly Text RequireData = new("End with an error rather than use synthetic images.", "Terminer par une erreur plutôt que d'utiliser des images synthétiques.");
    public static readonly Text Data = new("Data set (default: the lab's own).", "Jeu de données (par défaut : celui du TP).");
    public static readonly Text Unknown = new("there is no lab '{0}'; did you mean '{1}'? Known: {2}.", "il n'y a pas de TP « {0} » ; vouliez-vous dire « {1} » ? Connus : {2}.");
    public static readonly Text Listed = new("{0}  {1}", "{0}  {1}");

    public static readonly Text Missing = new("stopped. What is finished is written; missing are:{0}", "arrêté. Ce qui est terminé est écrit ; il manque :{0}");
    public static readonly Text Report = new("Report: {0}", "Rapport : {0}");
}
