using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Verdicts;

internal static class VerdictTexts
{
    public static readonly Text Reproduced = new("reproduced", "reproduit");
    public static readonly Text NotReproduced = new("not reproduced", "non reproduit");
    public static readonly Text NotComparable = new("not comparable", "non comparable");
    public static readonly Text NoRule = new("–", "–");
    public static readonly Text NoValue = new("not measured", "non mesuré");
    public static readonly Text NotRun = new("not run", "non exécuté");
    public static readonly Text Incomplete = new("stopped: {0} of {1}", "arrêté : {0} sur {1}");
    public static readonly Text Shorter = new("{0} of {1} epochs", "{0} époques sur {1}");
    public static readonly Text OurChoice = new("our choice, not the lab's: nothing to reproduce", "notre choix, non celui du TP : rien à reproduire");
    public static readonly Text ByConstruction = new("made so here: nothing that could turn out otherwise", "fait ainsi ici : rien qui puisse se révéler autre");
    public static readonly Text NoReference = new("no reference", "pas de référence");
    public static readonly Text Large = new("{0:0.0}", "{0:0.0}");
    public static readonly Text One = new("{0:0.0000}", "{0:0.0000}");
    public static readonly Text Spread = new("{0} [{1}, {2}], {3} seeds", "{0} [{1} ; {2}], {3} graines");
    public static readonly Text InSpreadRule = new(
        "ours and the lab's {2} both lie in the references' widened spread [{0}, {1}]",
        "notre valeur et celle du TP, {2}, sont toutes deux dans la dispersion élargie des références [{0} ; {1}]");
    public static readonly Text Both = new("first: {0}; last: {1}", "première : {0} ; dernière : {1}");
    public static readonly Text FromTo = new("{0} → {1}", "{0} → {1}");
    public static readonly Text AndInSpread = new("{0}, and in the references' widened spread [{1}, {2}]", "{0}, et dans la dispersion élargie des références [{1} ; {2}]");

    public static Text Of(Verdict verdict) => verdict switch
    {
        Verdict.Reproduced => Reproduced,
        Verdict.NotReproduced => NotReproduced,
        _ => NotComparable,
    };
}
