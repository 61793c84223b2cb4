using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Adam with weights that decay beside the gradient. Loshchilov and Hutter, 2019.</summary>
public sealed class AdamW : Adam
{
    /// <summary>An optimizer with the given options.</summary>
    /// <param name="learningRate">A number or a schedule; null: 0.001.</param>
    /// <param name="weightDecay">The part of a variable that each update takes away, times the learning rate.</param>
    /// <param name="beta1">How much of the mean of gradients stays at each update, in [0, 1).</param>
    /// <param name="beta2">How much of the mean of squares stays at each update, in [0, 1).</param>
    /// <param name="epsilon">Keeps the quotient finite, above 0.</param>
    /// <param name="amsgrad">Whether the largest mean of squares so far is used.</param>
    public AdamW(Schedule? learningRate = null, double weightDecay = 0.004, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-7, bool amsgrad = false)
        : base(learningRate, beta1, beta2, epsilon, amsgrad) => (WeightDecay, Name) = (weightDecay, "adamw");
}
