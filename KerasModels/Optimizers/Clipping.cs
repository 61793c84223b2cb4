using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Optimizers;

/// <summary>Gradients held within limits.</summary>
internal static class Clipping
{
    public static IReadOnlyList<Value> Of(IReadOnlyList<Value> gradients, double? norm, double? globalNorm, double? value)
    {
        if (norm is { } each) return [.. gradients.Select(g => g * Shrink(Squares(g), each))];
        if (value is { } limit) return [.. gradients.Select(g => g.Clip(-limit, limit))];
        if (globalNorm is not { } all || gradients.Count == 0) return gradients;
        var shrink = Shrink(gradients.Select(Squares).Aggregate((a, b) => a + b), all);
        return [.. gradients.Select(g => g * shrink)];
    }

    private static Value Squares(Value gradient) => gradient.Square().SumAll();

    private static Value Shrink(Value squares, double limit) => limit / squares.Sqrt().Max(limit);
}
