namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>What became of a published statement.</summary>
internal enum Verdict
{
    /// <summary>The rule printed beside it holds for our numbers.</summary>
    Reproduced,

    /// <summary>The rule does not hold.</summary>
    NotReproduced,

    /// <summary>There is no number or no reference to apply the rule to, or the run is not the lab's.</summary>
    NotComparable,
}
