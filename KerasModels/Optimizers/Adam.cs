using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Steps along a running mean of gradients, over the root of a running mean of their squares. Kingma and Ba, 2014.</summary>
/// <param name="learningRate">A number or a schedule; null: 0.001.</param>
/// <param name="beta1">How much of the mean of gradients stays at each update, in [0, 1).</param>
/// <param name="beta2">How much of the mean of squares stays at each update, in [0, 1).</param>
/// <param name="epsilon">Keeps the quotient finite, above 0.</param>
/// <param name="amsgrad">Whether the largest mean of squares so far is used (Reddi, Kale and Kumar, 2018).</param>
public class Adam(Schedule? learningRate = null, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-7, bool amsgrad = false)
    : Optimizer(learningRate ?? 0.001, "adam")
{
    private readonly RunningPower _power1 = new((float)beta1), _power2 = new((float)beta2);

    /// <summary>How much of the mean of gradients stays at each update, in [0, 1).</summary>
    public double Beta1 => beta1;

    /// <summary>How much of the mean of squares stays at each update, in [0, 1).</summary>
    public double Beta2 => beta2;

    /// <summary>Keeps the quotient finite, above 0.</summary>
    public double Epsilon => epsilon;

    /// <summary>Whether the largest mean of squares so far is used (Reddi, Kale and Kumar, 2018).</summary>
    public bool Amsgrad => amsgrad;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Scalars => ["alpha"];

    /// <inheritdoc/>
    protected override void MakeSlots(IReadOnlyList<Variable> variables)
    {
        AddSlots(variables, 0, "momentum", "velocity");
        if (amsgrad) AddSlots(variables, 0, "velocity_hat");
    }

    /// <inheritdoc/>
    protected override Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns)
    {
        Value m = Old(variable, "momentum"), v = Old(variable, "velocity");
        m = Keep(variable, "momentum", m + ((gradient - m) * (1 - beta1)), assigns);
        v = Keep(variable, "velocity", v + ((gradient.Square() - v) * (1 - beta2)), assigns, positive: true);
        if (amsgrad) v = Keep(variable, "velocity_hat", Old(variable, "velocity_hat").Max(v), assigns, positive: true);
        return value - (m * Scalar("alpha") / (v.Sqrt() + epsilon));
    }

    /// <inheritdoc/>
    protected override void FillScalars(double rate, long step, Span<double> values) =>
        values[0] = rate * Math.Sqrt(1 - _power2.At(step)) / (1 - _power1.At(step));
}
