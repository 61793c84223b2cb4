using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>What operations that drop axes share.</summary>
internal static class Reduction
{
    public static bool Fits(Axes over, Shape shape)
    {
        for (var i = 0; i < over.Count; i++)
            if (over[i] < 0 || over[i] >= shape.Rank || (i > 0 && over[i] <= over[i - 1])) return false;
        return true;
    }

    public static Shape Drop(Axes over, Shape shape) => [.. shape.Where((_, axis) => !over.Contains(axis))];

    public static Shape Keep(Axes over, Shape shape) => [.. shape.Select((dim, axis) => over.Contains(axis) ? 1 : dim)];

    /// <summary>A reduced value, spread again over the axes it lost.</summary>
    public static Value Restore(Value reduced, Axes over, Shape shape) => reduced.Reshape(Keep(over, shape)).BroadcastTo(shape);
}
