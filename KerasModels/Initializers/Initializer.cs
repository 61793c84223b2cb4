using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>What a variable holds before training. The same key and stream give the same bits on every machine.</summary>
public abstract record Initializer
{
    /// <summary>Fills <paramref name="values"/>, row-major.</summary>
    /// <param name="values">As many as <paramref name="shape"/> has elements.</param>
    /// <param name="shape">The variable's dimensions, all known.</param>
    /// <param name="key">The seed, of the initialization domain.</param>
    /// <param name="stream">Which stream of random numbers: the variable's place in the model.</param>
    /// <exception cref="ArgumentException">The initializer cannot fill such a shape.</exception>
    public abstract void Fill(Span<float> values, Shape shape, RandomKey key, uint stream);

    /// <summary>The initializer with a Keras name such as <c>glorot_uniform</c>, with default options.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static implicit operator Initializer(string name) => FromName(name);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static Initializer FromName(string name) => Registry<Initializer>.Create(name);
}
