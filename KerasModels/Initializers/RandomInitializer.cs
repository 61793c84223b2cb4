using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>An initializer that draws.</summary>
public abstract record RandomInitializer : Initializer
{
    /// <summary>A seed of its own: every variable it fills then starts the same, whatever the seed of the run. Null: the run's seed and the variable's stream.</summary>
    public int? Seed { get; init; }

    /// <inheritdoc/>
    public sealed override void Fill(Span<float> values, Shape shape, RandomKey key, uint stream) =>
        Fill(values, shape, Seed is { } seed ? new Draws(key with { Seed = (ulong)seed }, 0) : new Draws(key, stream));

    private protected abstract void Fill(Span<float> values, Shape shape, Draws draws);
}
