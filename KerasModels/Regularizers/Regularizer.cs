using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Regularizers;

/// <summary>A penalty added to the loss for the size of weights or activations.</summary>
public abstract record Regularizer
{
    /// <summary>The penalty, one number.</summary>
    /// <exception cref="ArgumentException">The regularizer cannot judge such a shape.</exception>
    public abstract Value Penalty(Value weights);

    /// <summary>The regularizer with a Keras name such as <c>l2</c>, with default options.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static implicit operator Regularizer(string name) => FromName(name);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static Regularizer FromName(string name) => Registry<Regularizer>.Create(name);

    /// <summary>Checks a strength.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, infinite or no number.</exception>
    protected static double NotNegative(double value, string name) => double.IsFinite(value) && value >= 0 ? value
        : throw new ArgumentOutOfRangeException(name, value, $"Regularizer: expected {name} to be a number of at least 0, got {value}.");
}
