using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>How far a prediction is from its target. Definitions and defaults are those of Keras 3.15 on TensorFlow.</summary>
/// <param name="Name">The name in reports, Keras's default if not given.</param>
public abstract record Loss(string Name)
{
    /// <summary>Keras's epsilon: what keeps logarithms and quotients finite.</summary>
    protected const double Epsilon = 1e-7;

    /// <summary>How the samples' losses become one number.</summary>
    public LossReduction Reduction { get; init; }

    /// <summary>The loss of each sample: batch dimensions are left, the last axis is reduced.</summary>
    /// <param name="target">What was to be predicted; whole numbers are taken as they are.</param>
    /// <param name="prediction">What the model gave. A last axis of 1 that only one of both has is added or dropped.</param>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public Value PerSample(Value target, Value prediction)
    {
        var (truth, guess) = Ranks.Match(target, prediction);
        return Compute(truth, guess);
    }

    /// <summary>One number from the samples' losses, by <see cref="Reduction"/>.</summary>
    /// <param name="perSample">What <see cref="PerSample"/> gave.</param>
    /// <param name="sampleWeight">A weight a sample, or one for each of its losses.</param>
    public Value Reduce(Value perSample, Value? sampleWeight = null)
    {
        if (sampleWeight is not null) perSample = Ranks.Weigh(perSample, ref sampleWeight);
        if (Reduction == LossReduction.None || perSample.Shape.Rank == 0) return perSample;
        var total = perSample.SumAll();
        if (Reduction == LossReduction.Sum) return total;
        if (Reduction == LossReduction.MeanWithSampleWeight && sampleWeight is not null)
        {
            var weights = sampleWeight.SumAll();
            return weights.EqualTo(Value.Number(0)).Select(0, total / weights.EqualTo(Value.Number(0)).Select(1, weights));
        }

        return total / Ranks.Count(perSample.Shape);
    }

    /// <summary>The loss of each sample, for a target and a prediction of matching ranks.</summary>
    protected abstract Value Compute(Value target, Value prediction);

    /// <summary>The loss with a Keras name such as <c>mse</c> or <c>binary_crossentropy</c>, with default options.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static implicit operator Loss(string name) => FromName(name);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static Loss FromName(string name) => Registry<Loss>.Create(name);
}
