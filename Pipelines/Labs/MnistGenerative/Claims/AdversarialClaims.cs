using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

/// <summary>Section 3: the generative adversarial network.</summary>
internal static class AdversarialClaims
{
    public static void Add(ClaimTable table, AdversarialFacts? facts)
    {
        table.Add("gan.sizes", AdversarialClaimTexts.Architecture, AdversarialClaimTexts.Sizes, facts is null ? null : Rules.That(
            facts.Generator.Ends == (100, 784) && facts.Discriminator.Ends == (784, 1), AdversarialClaimTexts.SizesRule,
            AdversarialClaimTexts.SizesOurs.With(facts.Generator.Ends.In, facts.Generator.Ends.Out, facts.Discriminator.Ends.In, facts.Discriminator.Ends.Out), null,
            ("noise", facts.Generator.Ends.In), ("image", facts.Generator.Ends.Out), ("judged", facts.Discriminator.Ends.In), ("judgements", facts.Discriminator.Ends.Out)), AdversarialClaimTexts.SizesRemark, ofAnyData: true);
        table.Add("gan.realistic", AdversarialClaimTexts.Goal, AdversarialClaimTexts.Realistic, Realistic(facts));
        table.Add("gan.equilibrium", AdversarialClaimTexts.Goal, AdversarialClaimTexts.Equilibrium, facts is null ? null : Unjudged(facts, EquilibriumRule) ?? Rules.That(
            facts.Equilibrium, EquilibriumRule,
            Broken(facts) ?? AdversarialClaimTexts.EquilibriumOurs.With(facts.RealScore, facts.FakeScore), null, ("real", facts.RealScore), ("fake", facts.FakeScore)));
    }

    /// <summary>What is said of a training that was too short to be judged, by whatever rule; null where it was not.</summary>
    public static Finding? Unjudged(AdversarialFacts facts, Phrase rule) => facts.TooShort ? Rules.NothingThere(rule, TooShort(facts)) : null;

    /// <summary>What a training that was too short is called.</summary>
    public static Phrase TooShort(AdversarialFacts facts) => AdversarialClaimTexts.TooShort.With(facts.Steps, GenerativeThresholds.FewestSteps);

    /// <summary>What a training that came to nothing is called instead of its number; null where it did not.</summary>
    public static Phrase? Broken(AdversarialFacts facts) =>
        facts.Diverged ? AdversarialClaimTexts.Diverged.With(facts.Figures.Epochs)
        : !facts.Collapsed ? null
        : facts.Diversity < GenerativeThresholds.CollapsedDiversity ? AdversarialClaimTexts.Collapsed.With(facts.Diversity)
        : AdversarialClaimTexts.OneClass.With(facts.Samples!.GreatestShare);

    private static Phrase EquilibriumRule => AdversarialClaimTexts.EquilibriumRule.With(GenerativeThresholds.EquilibriumLow, GenerativeThresholds.EquilibriumHigh);

    private static Finding? Realistic(AdversarialFacts? facts)
    {
        if (facts is null || (facts.Samples is null && !facts.Diverged)) return null;
        var rule = AdversarialClaimTexts.RealisticRule.With(GenerativeThresholds.Realistic, GenerativeThresholds.EveryClass);
        if (Unjudged(facts, rule) is { } unjudged) return unjudged;
        if (Broken(facts) is { } broken) return Rules.That(false, rule, broken, null, ("diversity", facts.Diversity));
        var scores = facts.Samples!;
        return Rules.That(
            scores.Precision >= GenerativeThresholds.Realistic && scores.LeastShare >= GenerativeThresholds.EveryClass, rule,
            AdversarialClaimTexts.RealisticOurs.With(scores.Precision, scores.LeastShare), null, ("precision", scores.Precision), ("leastShare", scores.LeastShare));
    }
}
