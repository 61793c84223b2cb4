using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Schedules;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Follow the regularized leader. McMahan and others, 2013.</summary>
/// <param name="learningRate">A number or a schedule; null: 0.001.</param>
/// <param name="learningRatePower">How the rate falls with the sum of squares, at most 0.</param>
/// <param name="initialAccumulatorValue">Where the sums of squares begin, at least 0.</param>
/// <param name="l1RegularizationStrength">At least 0.</param>
/// <param name="l2RegularizationStrength">At least 0.</param>
/// <param name="l2ShrinkageRegularizationStrength">At least 0; counts on the gradient alone.</param>
/// <param name="beta">Added to the l2 strength, over twice the learning rate.</param>
public sealed class Ftrl(Schedule? learningRate = null, double learningRatePower = -0.5, double initialAccumulatorValue = 0.1, double l1RegularizationStrength = 0, double l2RegularizationStrength = 0, double l2ShrinkageRegularizationStrength = 0, double beta = 0)
    : Optimizer(learningRate ?? 0.001, "ftrl")
{
    /// <summary>How the rate falls with the sum of squares, at most 0.</summary>
    public double LearningRatePower => learningRatePower;

    /// <summary>Where the sums of squares begin, at least 0.</summary>
    public double InitialAccumulatorValue => initialAccumulatorValue;

    /// <summary>At least 0.</summary>
    public double L1RegularizationStrength => l1RegularizationStrength;

    /// <summary>At least 0.</summary>
    public double L2RegularizationStrength => l2RegularizationStrength;

    /// <summary>At least 0; counts on the gradient alone.</summary>
    public double L2ShrinkageRegularizationStrength => l2ShrinkageRegularizationStrength;

    /// <summary>Added to the l2 strength, over twice the learning rate.</summary>
    public double Beta => beta;

    /// <inheritdoc/>
    protected override void MakeSlots(IReadOnlyList<Variable> variables)
    {
        // a variable's two slots stand together, as Keras saves them
        foreach (var variable in variables)
        {
            AddSlots([variable], initialAccumulatorValue, "accumulator");
            AddSlots([variable], 0, "linear");
        }
    }

    /// <inheritdoc/>
    protected override Value Step(Variable variable, Value value, Value gradient, ICollection<Assign> assigns)
    {
        var (rate, old) = (Scalar("learning_rate"), Old(variable, "accumulator"));
        var sum = Keep(variable, "accumulator", old + gradient.Square(), assigns, positive: true);
        var (before, after) = (Root(old), Root(sum));
        var linear = Old(variable, "linear") + gradient + (value * (2 * l2ShrinkageRegularizationStrength)) - ((after - before) / rate * value);
        linear = Keep(variable, "linear", linear, assigns);
        var quadratic = (after / rate) + (2 * l2RegularizationStrength) + (beta / rate);
        return (linear.Clip(-l1RegularizationStrength, l1RegularizationStrength) - linear) / quadratic;
    }

    private Value Root(Value sum) => learningRatePower == -0.5 ? sum.Sqrt() : sum.Power(Value.Number(-learningRatePower));
}
