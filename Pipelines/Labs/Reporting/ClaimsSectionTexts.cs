using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Reporting;

internal static class ClaimsSectionTexts
{
    public static readonly Text Claims = new("Every published result", "Chaque résultat publié");
    public static readonly Text ClaimsAre = new(
        "A row for every figure and every sentence in which the lab states a result. A verdict is computed by the rule printed in its row; it is **not comparable** where this run has other images or less training than the lab, where there is no number or reference to apply the rule to, where a stop cut the part short, and where the words are about a choice that was ours: such a row could not fail, and is not counted as reproduced.",
        "Une ligne pour chaque chiffre et chaque phrase où le TP énonce un résultat. Un verdict est calculé par la règle imprimée sur sa ligne ; il est **non comparable** quand cette exécution a d'autres images ou moins d'entraînement que le TP, quand il n'y a pas de nombre ou de référence à quoi appliquer la règle, quand un arrêt a coupé la partie court, et quand les mots portent sur un choix qui fut le nôtre : une telle ligne ne pourrait échouer, et ne compte pas comme reproduite.");
    public static readonly Text ClaimsTable = new("Published results against this run.", "Résultats publiés face à cette exécution.");
    public static readonly Text Quotation = new("**{0}.** «\u00A0{1}\u00A0»", "**{0}.** «\u00A0{1}\u00A0»");
    public static readonly Text Translated = new("{0} – {1}", "{0} – {1}");
    public static readonly Text Remarked = new("{0} ({1})", "{0} ({1})");
    public static readonly Text Counts = new(
        "Of {0} published results: {1} reproduced, {2} not reproduced, {3} without a comparison.",
        "Sur {0} résultats publiés : {1} reproduits, {2} non reproduits, {3} sans comparaison possible.");
    public static readonly Text None = new(
        "Of {0} published results none can be compared with this run.",
        "Sur {0} résultats publiés, aucun n'est comparable à cette exécution.");
    public static readonly Text OfAnyData = new(
        "Published results: {0}. Not comparable with this run: {3}. About the models' layers and the preparation of the images alone, whatever these are: {1}; of these hold: {2}.",
        "Résultats publiés : {0}. Non comparables à cette exécution : {3}. Sur les couches des modèles et la préparation des images seules, quelles qu'elles soient : {1} ; dont se vérifient : {2}.");
    public static readonly Text CountsBold = new(
        "Of {0} published results: **{1} reproduced**, {2} not reproduced, {3} without a comparison. The table of all of them, each with its rule, stands at the end.",
        "Sur {0} résultats publiés : **{1} reproduits**, {2} non reproduits, {3} sans comparaison possible. Leur tableau, chacun avec sa règle, se trouve à la fin.");
}
