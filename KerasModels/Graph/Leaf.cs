namespace MLGenerative.KerasModels.Graph;

/// <summary>An operation without inputs.</summary>
public abstract record Leaf : Operation
{
    /// <summary>What it gives.</summary>
    protected abstract Signature Signature { get; }

    /// <inheritdoc/>
    public sealed override Signature Infer(IReadOnlyList<Value> inputs) => inputs.Count == 0 ? Signature : throw Unfit(inputs, "no inputs");

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [];
}
