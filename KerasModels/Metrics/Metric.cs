using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>A figure about predictions, gathered over batches. Definitions and defaults are those of Keras 3.15.</summary>
/// <param name="Name">The name in reports, Keras's default if not given.</param>
public abstract record Metric(string Name)
{
    /// <summary>What one batch contributes: numbers and vectors of known length, which the host adds up element by element, in double, in the order of the batches.</summary>
    /// <param name="target">What was to be predicted.</param>
    /// <param name="prediction">What the model gave.</param>
    /// <param name="sampleWeight">A weight a sample, or null.</param>
    public abstract IReadOnlyList<Value> Terms(Value target, Value prediction, Value? sampleWeight = null);

    /// <summary>The figure from the sums of all terms, one behind the other.</summary>
    public abstract double Result(ReadOnlySpan<double> accumulated);

    /// <summary>The metric that is meant for such shapes: <c>accuracy</c> is one of three.</summary>
    public virtual Metric For(Signature target, Signature prediction) => this;

    /// <summary>The metric with a Keras name such as <c>mae</c> or <c>accuracy</c>, with default options.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static implicit operator Metric(string name) => FromName(name);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static Metric FromName(string name) => Registry<Metric>.Create(name) with { Name = name };
}
