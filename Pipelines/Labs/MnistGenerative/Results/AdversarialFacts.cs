using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Results;

/// <summary>The generative adversarial network.</summary>
/// <param name="Seed">The seed of its training.</param>
/// <param name="Generator">The generator's layers.</param>
/// <param name="Discriminator">The discriminator's layers.</param>
/// <param name="Figures">Both losses, D(x) and D(G(z)).</param>
/// <param name="Steps">Training steps: as many of each network.</param>
/// <param name="Samples">How its samples are judged.</param>
/// <param name="Diversity">Total pixel variance of its samples over that of real images; not a number where the samples are none.</param>
internal sealed record AdversarialFacts(int Seed, ModelFacts Generator, ModelFacts Discriminator, EpochFigures Figures, int Steps, GeneratorScores? Samples, double Diversity)
    : GeneratorFacts(Seed, Generator.Parameters + Discriminator.Parameters, Figures, Samples)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Losses => ["generator_loss", "discriminator_loss"];

    /// <summary>The mean of D(x) over the last epoch.</summary>
    public double RealScore => Last("real_score");

    /// <summary>The mean of D(G(z)) over the last epoch.</summary>
    public double FakeScore => Last("fake_score");

    /// <summary>Whether losses or samples are no numbers any more.</summary>
    public bool Diverged => !Figures.AreNumbers || !double.IsFinite(Diversity);

    /// <summary>Whether it was trained for so few steps that its samples say nothing of it, neither good nor bad.</summary>
    public bool TooShort => !Diverged && Steps < GenerativeThresholds.FewestSteps;

    /// <summary>Whether the samples of a training that was long enough are numbers, but all much alike.</summary>
    public bool Collapsed => !Diverged && !TooShort && (Diversity < GenerativeThresholds.CollapsedDiversity || Samples is { GreatestShare: > GenerativeThresholds.CollapsedShare });

    /// <summary>Whether both judgements of the last epoch are about ½; a training that diverged or collapsed has reached nothing, nor has one that has hardly begun.</summary>
    public bool Equilibrium => !Diverged && !TooShort && !Collapsed && Within(RealScore) && Within(FakeScore);

    private static bool Within(double score) => score is >= GenerativeThresholds.EquilibriumLow and <= GenerativeThresholds.EquilibriumHigh;

    private double Last(string figure) => Figures[figure] is { Count: > 0 } values ? values[^1] : double.NaN;
}
