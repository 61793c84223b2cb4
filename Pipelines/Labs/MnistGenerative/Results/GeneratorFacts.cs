using MLGenerative.Evaluation.Generation;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Results;

/// <summary>What is known of every trained generator.</summary>
/// <param name="Seed">The seed of its training.</param>
/// <param name="Parameters">All its parameters.</param>
/// <param name="Figures">Its figures, epoch by epoch.</param>
/// <param name="Samples">How its samples are judged; null where there are no labels to train a judge with, or no samples to judge.</param>
internal abstract record GeneratorFacts(int Seed, long Parameters, EpochFigures Figures, GeneratorScores? Samples)
{
    /// <summary>The losses whose unsteadiness is counted.</summary>
    public virtual IReadOnlyList<string> Losses => ["loss"];

    /// <summary>The share of the epochs that end with a higher loss than the one before; of several losses the largest share.</summary>
    public double Rises => Losses.Select(l => TrainingStability.RisingShare(Figures[l])).Max();
}
