using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Steps of one size, by the sign of a mean of gradients. Chen and others, 2023.</summary>
/// <param name="learningRate">A number or a schedule; null: 0.001.</param>
/// <param name="beta1">How much the running mean counts in the step, in (0, 1].</param>
/// <param name="beta2">How much of the running mean stays at each update, in [0, 1].</param>
public sealed class Lion(Schedule? learningRate = null, double beta1 = 0.9, double beta2 = 0.99)
    : Optimizer(learningRate ?? 0.001, "lion")
{
    /// <summary>How much the running mean counts in the step, in (0, 1].</summary>
    public double Beta1 => beta1;

    /// <summary>How much of the running mean stays at each update, in [0, 1].</summary>
    public double Beta2 => beta2;

    /// <inheritdoc/>
    protected override void MakeSlots(IReadOnlyList<Variable> variables) => AddSlots(variables, 0, "momentum");

    /// <inheritdoc/>
    protected override Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns)
    {
        var m = Old(variable, "momentum");
        Keep(variable, "momentum", (m * (float)beta2) + (gradient * (1.0 - (float)beta2)), assigns);
        return value - (((m * (float)beta1) + (gradient * (1.0 - (float)beta1))).Sign() * Scalar("learning_rate"));
    }
}
