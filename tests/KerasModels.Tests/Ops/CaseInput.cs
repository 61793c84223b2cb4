using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Ops;

/// <summary>One input of an operation's example: its shape and how its elements are made for a batch.</summary>
public sealed record CaseInput(Shape Shape, DType Type, Func<int, int, double[]> Elements)
{
    /// <summary>Whether the derivative by it is that of the function; false where gradients are stopped or a choice is made on purpose.</summary>
    public bool IsSmooth { get; init; } = Type == DType.Float32;

    /// <summary>Numbers that differ from each other, from those of the other inputs, and from 0 by more than a difference quotient's step.</summary>
    public static CaseInput Numbers(Shape shape, double low = -2, double high = 2) => new(shape, DType.Float32, (place, batch) =>
    {
        var count = shape.Length(batch);
        var order = Enumerable.Range(0, count).OrderBy(i => Philox.Word(new RandomKey(7, RandomDomain.Training), (uint)place, 0, (uint)i)).ToArray();
        return [.. order.Select(rank => Away(low + ((high - low) * (rank + 0.2 + (0.17 * place)) / count)))];
    });

    /// <summary>The numbers given, whatever the batch.</summary>
    public static CaseInput Of(Shape shape, params double[] values) => new(shape, DType.Float32, (_, _) => values);

    /// <summary>Whole numbers from <paramref name="low"/> up to, not including, <paramref name="high"/>.</summary>
    public static CaseInput Integers(Shape shape, int low, int high) => new(shape, DType.Int32, (place, batch) =>
        [.. Enumerable.Range(0, shape.Length(batch)).Select(i => (double)(low + Philox.Below(Philox.Word(new RandomKey(9, RandomDomain.Training), (uint)place, 0, (uint)i), high - low)))]);

    /// <summary>A mask.</summary>
    public static CaseInput Mask(Shape shape) => Integers(shape, 0, 2) with { Type = DType.Bool, IsSmooth = false };

    // multiples of 2⁻¹², so that float32 feeds and their shifted copies are exact
    private static double Away(double x) => Math.Round((Math.Abs(x) < 1.0 / 64 ? x + (1.0 / 32) : x) * 4096) / 4096;
}
