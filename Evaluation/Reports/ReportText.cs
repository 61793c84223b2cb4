using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Reports;

/// <summary>The generic words of reports, in each language; everything else comes from the caller.</summary>
internal sealed class ReportText(Language language)
{
    internal string Contents => Of("Contents", "Sommaire");

    internal string SkipToText => Of("Skip to the text", "Aller au texte");

    internal string HowToRead => Of("How to read it.", "Comment la lire.");

    internal string WhatItShows => Of("What this run shows.", "Ce que montre cette exécution.");

    internal string Files => Of("Files:", "Fichiers\u00A0:");

    internal string Quotation => Of("Published statement", "Énoncé publié");

    internal string Criterion => Of("Criterion", "Critère");

    internal string Ours => Of("This run", "Cette exécution");

    internal string Reference => Of("Reference", "Référence");

    internal string Verdict => Of("Verdict", "Verdict");

    internal string Warning => Of("Caution", "Attention");

    internal string Information => Of("Note", "Remarque");

    internal string Figure(string number) => Of($"Figure {number}", $"Figure {number}");

    internal string Table(int number) => Of($"Table {number}", $"Tableau {number}");

    /// <summary>What stands between a label and its text.</summary>
    internal string Stop => Of(".", ".");

    internal string Of(Verdict verdict) => verdict switch
    {
        Reports.Verdict.Reproduced => Of("reproduced", "reproduit"),
        Reports.Verdict.NotReproduced => Of("not reproduced", "non reproduit"),
        Reports.Verdict.NotComparable => Of("not comparable", "non comparable"),
        Reports.Verdict.Reached => Of("reached", "atteint"),
        _ => Of("not reached", "non atteint"),
    };

    private string Of(string english, string french) => language == Language.French ? french : english;
}
