using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Steps as large as past steps were, in proportion to past gradients. Zeiler, 2012.</summary>
/// <param name="learningRate">A number or a schedule; null: 0.001.</param>
/// <param name="rho">How much of the means of squares stays at each update, in [0, 1).</param>
/// <param name="epsilon">Keeps the quotient finite, above 0.</param>
public sealed class Adadelta(Schedule? learningRate = null, double rho = 0.95, double epsilon = 1e-7)
    : Optimizer(learningRate ?? 0.001, "adadelta")
{
    /// <summary>How much of the means of squares stays at each update, in [0, 1).</summary>
    public double Rho => rho;

    /// <summary>Keeps the quotient finite, above 0.</summary>
    public double Epsilon => epsilon;

    /// <inheritdoc/>
    protected override void MakeSlots(IReadOnlyList<Variable> variables) => AddSlots(variables, 0, "accumulated_grad", "accumulated_delta_var");

    /// <inheritdoc/>
    protected override Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns)
    {
        var g = Keep(variable, "accumulated_grad", (Old(variable, "accumulated_grad") * rho) + (gradient.Square() * (1 - rho)), assigns, positive: true);
        var past = Old(variable, "accumulated_delta_var");
        var delta = (past + epsilon).Sqrt() * gradient / (g + epsilon).Sqrt();
        Keep(variable, "accumulated_delta_var", (past * rho) + (delta.Square() * (1 - rho)), assigns, positive: true);
        return value - (delta * Scalar("learning_rate"));
    }
}
