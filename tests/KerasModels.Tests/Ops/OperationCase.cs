using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops;

/// <summary>An example of an operation that every contract test runs.</summary>
public sealed record OperationCase(string Name, Operation Operation, params CaseInput[] Inputs)
{
    private readonly int[]? _batches;

    /// <summary>Batch sizes to run with; one where the elements are given.</summary>
    public int[] Batches { get => _batches ?? (Inputs.All(i => i.Shape.IsStatic) ? [1] : [3, 1, 19]); init => _batches = value; }

    /// <summary>How far float32 may be from double, relative to the largest element of the result: an ulp is 6e-8.</summary>
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>The operation applied to placeholders, masks being made of numbers.</summary>
    public (Value Output, IReadOnlyList<Value> Feeds) Build()
    {
        var feeds = Inputs.Select((input, i) => new Placeholder($"x{i}", input.Shape, input.Type == DType.Bool ? DType.Float32 : input.Type).On()).ToArray();
        return (Operation.On([.. feeds.Zip(Inputs, (feed, input) => input.Type == DType.Bool ? feed.IsAbove(0.5) : feed)]), feeds);
    }

    /// <summary>A value of a type and shape, for inputs that should be refused.</summary>
    public static Value Any(DType type, Shape shape) => type == DType.Bool
        ? new Placeholder("any", shape).On().IsAbove(0) : new Placeholder("any", shape, type).On();

    /// <inheritdoc/>
    public override string ToString() => Name;
}
