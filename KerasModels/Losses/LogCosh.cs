using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>The mean of log cosh(prediction − target) along the last axis: quadratic when small, linear when large.</summary>
[KerasName("logcosh")]
public sealed record LogCosh() : Loss("log_cosh")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        // Keras takes log 2 in float32
        const float logTwo = 0.693147182f;
        var error = prediction - target.ToFloat();
        return (error + (error * -2).Softplus() - logTwo).Mean(-1);
    }
}
