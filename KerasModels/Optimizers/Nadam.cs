using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Adam with Nesterov momentum. Dozat, 2016.</summary>
/// <param name="learningRate">A number or a schedule; null: 0.001.</param>
/// <param name="beta1">How much of the mean of gradients stays at each update, in [0, 1).</param>
/// <param name="beta2">How much of the mean of squares stays at each update, in [0, 1).</param>
/// <param name="epsilon">Keeps the quotient finite, above 0.</param>
public sealed class Nadam(Schedule? learningRate = null, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-7)
    : Optimizer(learningRate ?? 0.001, "nadam")
{
    private readonly RunningPower _decay = new(0.96), _now = new(0.96f), _next = new(0.96f), _power2 = new((float)beta2);
    private long _step;
    private double _product = 1;

    /// <summary>How much of the mean of gradients stays at each update, in [0, 1).</summary>
    public double Beta1 => beta1;

    /// <summary>How much of the mean of squares stays at each update, in [0, 1).</summary>
    public double Beta2 => beta2;

    /// <summary>Keeps the quotient finite, above 0.</summary>
    public double Epsilon => epsilon;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Scalars => ["momentum_share", "gradient_share", "velocity_scale"];

    /// <inheritdoc/>
    internal override IReadOnlyList<double> Derived => [ProductAt(Iterations)];

    /// <inheritdoc/>
    protected override void MakeSlots(IReadOnlyList<Variable> variables) => AddSlots(variables, 0, "momentum", "velocity");

    /// <inheritdoc/>
    protected override Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns)
    {
        Value m = Old(variable, "momentum"), v = Old(variable, "velocity");
        m = Keep(variable, "momentum", m + ((gradient - m) * (1.0 - (float)beta1)), assigns);
        v = Keep(variable, "velocity", v + ((gradient.Square() - v) * (1.0 - (float)beta2)), assigns, positive: true);
        var ahead = (m * Scalar("momentum_share")) + (gradient * Scalar("gradient_share"));
        return value - (ahead / ((v * Scalar("velocity_scale")).Sqrt() + epsilon));
    }

    /// <inheritdoc/>
    protected override void FillScalars(double rate, long step, Span<double> values)
    {
        // Keras's schedule: momentum grows from half of beta 1 to all of it; it rounds to float32 in the step, not in the product
        ProductAt(step);
        var now = (float)beta1 * (1 - (0.5 * _now.At(step)));
        var next = (float)beta1 * (1 - (0.5 * _next.At(step + 1)));
        values[0] = rate * next / (1 - (_product * next));
        values[1] = rate * (1 - now) / (1 - _product);
        values[2] = 1 / (1 - _power2.At(step));
    }

    private double ProductAt(long step)
    {
        if (step < _step) (_step, _product) = (0, 1);
        while (_step < step) _product *= beta1 * (1 - (0.5 * _decay.At(++_step)));
        return _product;
    }
}
