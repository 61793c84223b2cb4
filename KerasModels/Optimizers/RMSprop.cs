using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Steps over the root of a running mean of squared gradients. Hinton, 2012.</summary>
/// <param name="learningRate">A number or a schedule; null: 0.001.</param>
/// <param name="rho">How much of the mean of squares stays at each update, in [0, 1).</param>
/// <param name="momentum">How much of the last step is added to the next, from 0 to 1.</param>
/// <param name="epsilon">Keeps the quotient finite, above 0.</param>
/// <param name="centered">Whether the squared mean is taken from the mean of squares.</param>
public sealed class RMSprop(Schedule? learningRate = null, double rho = 0.9, double momentum = 0, double epsilon = 1e-7, bool centered = false)
    : Optimizer(learningRate ?? 0.001, "rmsprop")
{
    /// <summary>How much of the mean of squares stays at each update, in [0, 1).</summary>
    public double Rho => rho;

    /// <summary>How much of the last step is added to the next, from 0 to 1.</summary>
    public double Momentum => momentum;

    /// <summary>Keeps the quotient finite, above 0.</summary>
    public double Epsilon => epsilon;

    /// <summary>Whether the squared mean is taken from the mean of squares.</summary>
    public bool Centered => centered;

    /// <inheritdoc/>
    protected override void MakeSlots(IReadOnlyList<Variable> variables)
    {
        AddSlots(variables, 0, "velocity");
        if (momentum > 0) AddSlots(variables, 0, "momentum");
        if (centered) AddSlots(variables, 0, "average_gradient");
    }

    /// <inheritdoc/>
    protected override Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns)
    {
        var v = Keep(variable, "velocity", (Old(variable, "velocity") * rho) + (gradient.Square() * (1 - rho)), assigns, positive: true);
        if (centered) v -= Keep(variable, "average_gradient", (Old(variable, "average_gradient") * rho) + (gradient * (1 - rho)), assigns).Square();
        var step = gradient * Scalar("learning_rate") / (v + epsilon).Sqrt();
        if (momentum > 0) step = Keep(variable, "momentum", (Old(variable, "momentum") * momentum) + step, assigns);
        return value - step;
    }
}
