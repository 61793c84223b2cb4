using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>A rule applied to numbers: what it says, what it was applied to, and whether it holds.</summary>
/// <param name="Rule">The rule, with its thresholds.</param>
/// <param name="Ours">Our value.</param>
/// <param name="Keras">What Keras gives, or that nothing is known of it.</param>
/// <param name="Holds">Whether it holds; null where there is nothing to apply it to.</param>
/// <param name="Numbers">The numbers by name, for files.</param>
internal sealed record Finding(Phrase Rule, Phrase Ours, Phrase Keras, bool? Holds, IReadOnlyDictionary<string, double> Numbers)
{
    /// <summary>Whether there is a rule and a number, but nothing to hold them against.</summary>
    public bool LacksReference { get; init; }
}
