using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Steps down the gradient, with momentum if wanted.</summary>
/// <param name="learningRate">A number or a schedule; null: 0.01.</param>
/// <param name="momentum">How much of the last step is added to the next, from 0 to 1.</param>
/// <param name="nesterov">Whether the gradient counts as taken after the momentum (Nesterov, 1983).</param>
public sealed class SGD(Schedule? learningRate = null, double momentum = 0, bool nesterov = false)
    : Optimizer(learningRate ?? 0.01, "sgd")
{
    /// <summary>How much of the last step is added to the next, from 0 to 1.</summary>
    public double Momentum => momentum;

    /// <summary>Whether the gradient counts as taken after the momentum (Nesterov, 1983).</summary>
    public bool Nesterov => nesterov;

    /// <inheritdoc/>
    protected override void MakeSlots(IReadOnlyList<Variable> variables)
    {
        if (momentum != 0) AddSlots(variables, 0, "momentum");
    }

    /// <inheritdoc/>
    protected override Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns)
    {
        var step = gradient * Scalar("learning_rate");
        if (momentum == 0) return value - step;
        var m = Keep(variable, "momentum", (Old(variable, "momentum") * (float)momentum) - step, assigns);
        return value + (nesterov ? (m * (float)momentum) - step : m);
    }
}
