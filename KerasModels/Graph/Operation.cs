namespace MLGenerative.KerasModels.Graph;

/// <summary>A primitive operation: one value from any number of values. Knows shapes and its derivative, and nothing of backends.</summary>
/// <remarks>Attributes are the record's parameters; two operations with equal attributes on the same inputs give the same value.</remarks>
public abstract record Operation
{
    /// <summary>The name of the kind of operation, for error messages and exporters.</summary>
    public string Kind => GetType().Name;

    /// <summary>What the operation gives for such inputs.</summary>
    /// <exception cref="GraphException">The inputs do not fit.</exception>
    public abstract Signature Infer(IReadOnlyList<Value> inputs);

    /// <summary>The derivative of a loss by each input, given the derivative by <paramref name="output"/>; null where there is none. Built from operations, so it can be differentiated again.</summary>
    /// <param name="output">The value this operation gave; its inputs are <see cref="Value.Inputs"/>.</param>
    /// <param name="upstream">The derivative of the loss by <paramref name="output"/>, of the same shape.</param>
    public abstract IReadOnlyList<Value?> Gradient(Value output, Value upstream);

    /// <summary>Applies the operation.</summary>
    /// <exception cref="GraphException">The inputs do not fit.</exception>
    public Value On(params ReadOnlySpan<Value> inputs) => new(this, inputs.ToArray());

    /// <summary>An error that names this operation, what it got and what it expects.</summary>
    protected GraphException Unfit(IReadOnlyList<Value> inputs, string expected) =>
        new($"{Kind}: expected {expected}, got {(inputs.Count == 0 ? "nothing" : string.Join(" and ", inputs.Select(i => $"{i.Type} {i.Shape}")))}.");
}
