using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Reporting;

internal static class LabReportTexts
{
    public static readonly Text Subtitle = new("{0}, {1:N0} training and {2:N0} test images, seed {3:0}", "{0}, {1:N0} images d'entraînement et {2:N0} de test, graine {3:0}");
    public static readonly Text NotComparable = new(
        "The published figures cannot be compared with this run ({0}); everything else is computed.",
        "Les chiffres publiés ne sont pas comparables à cette exécution ({0}) ; tout le reste est calculé.");
    public static readonly Text OfThisRun = new("What follows is said of this run's images alone, not of the lab's ({0}).", "Ce qui suit est dit des seules images de cette exécution, pas de celles du TP ({0}).");
    public static readonly Text Missing = new("The run was stopped. Missing: {0}.", "L'exécution a été arrêtée. Il manque : {0}.");
    public static readonly Text Writing = new("Report", "Rapport");
    public static readonly Text Conclusion = new("Conclusion", "Conclusion");
    public static readonly Text Refuted = new("Not reproduced, each by the rule in its row of the table:", "Non reproduits, chacun par la règle de sa ligne du tableau :");
    public static readonly Text RefutedClaim = new("{0}: “{1}” This run: {2}.", "{0} : «\u00A0{1}\u00A0» Cette exécution : {2}.");
}
