namespace MLGenerative.Evaluation.Reports;

/// <summary>What became of a published statement; always a word and a sign beside its colour.</summary>
public enum Verdict
{
    /// <summary>Our value is within the criterion.</summary>
    Reproduced,

    /// <summary>Our value is outside the criterion.</summary>
    NotReproduced,

    /// <summary>No reference, other data or a shortened run: nothing can be said.</summary>
    NotComparable,

    /// <summary>A goal was reached.</summary>
    Reached,

    /// <summary>A goal was not reached.</summary>
    NotReached,
}
