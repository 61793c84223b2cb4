using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Adam with the largest gradient in the place of the mean of squares. Kingma and Ba, 2014, section 7.</summary>
/// <param name="learningRate">A number or a schedule; null: 0.001.</param>
/// <param name="beta1">How much of the mean of gradients stays at each update, in [0, 1).</param>
/// <param name="beta2">How much of the largest gradient stays at each update, in [0, 1).</param>
/// <param name="epsilon">Keeps the quotient finite, above 0.</param>
public sealed class Adamax(Schedule? learningRate = null, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-7)
    : Optimizer(learningRate ?? 0.001, "adamax")
{
    private readonly RunningPower _power1 = new((float)beta1);

    /// <summary>How much of the mean of gradients stays at each update, in [0, 1).</summary>
    public double Beta1 => beta1;

    /// <summary>How much of the largest gradient stays at each update, in [0, 1).</summary>
    public double Beta2 => beta2;

    /// <summary>Keeps the quotient finite, above 0.</summary>
    public double Epsilon => epsilon;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Scalars => ["alpha"];

    /// <inheritdoc/>
    protected override void MakeSlots(IReadOnlyList<Variable> variables) => AddSlots(variables, 0, "momentum", "norm");

    /// <inheritdoc/>
    protected override Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns)
    {
        var m = Old(variable, "momentum");
        m = Keep(variable, "momentum", m + ((gradient - m) * (1 - beta1)), assigns);
        var u = Keep(variable, "norm", (Old(variable, "norm") * beta2).Max(gradient.Abs()), assigns, positive: true);
        return value - (m * Scalar("alpha") / (u + epsilon));
    }

    /// <inheritdoc/>
    protected override void FillScalars(double rate, long step, Span<double> values) =>
        values[0] = rate / (1 - _power1.At(step));
}
