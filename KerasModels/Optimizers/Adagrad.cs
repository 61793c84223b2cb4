using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Steps over the root of the sum of all squared gradients. Duchi, Hazan and Singer, 2011.</summary>
/// <param name="learningRate">A number or a schedule; null: 0.001.</param>
/// <param name="initialAccumulatorValue">Where the sums begin, at least 0.</param>
/// <param name="epsilon">Keeps the quotient finite, above 0.</param>
public sealed class Adagrad(Schedule? learningRate = null, double initialAccumulatorValue = 0.1, double epsilon = 1e-7)
    : Optimizer(learningRate ?? 0.001, "adagrad")
{
    /// <summary>Where the sums begin, at least 0.</summary>
    public double InitialAccumulatorValue => initialAccumulatorValue;

    /// <summary>Keeps the quotient finite, above 0.</summary>
    public double Epsilon => epsilon;

    /// <inheritdoc/>
    protected override void MakeSlots(IReadOnlyList<Variable> variables) => AddSlots(variables, initialAccumulatorValue, "accumulator");

    /// <inheritdoc/>
    protected override Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns)
    {
        var sum = Keep(variable, "accumulator", Old(variable, "accumulator") + gradient.Square(), assigns, positive: true);
        return value - (gradient * Scalar("learning_rate") / (sum + epsilon).Sqrt());
    }
}
