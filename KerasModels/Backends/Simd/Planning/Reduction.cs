using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>A reduction of neighbouring axes: (outer, reduced, inner).</summary>
/// <param name="Outer">Elements before the reduced axes.</param>
/// <param name="Reduced">Elements to be reduced to one.</param>
/// <param name="Inner">Elements behind the reduced axes.</param>
internal readonly record struct Reduction(int Outer, int Reduced, int Inner)
{
    /// <summary>What a reduction over neighbouring axes means for a shape.</summary>
    public static Reduction Of(int[] shape, Axes over)
    {
        if (over.Count == 0) return new(shape.Aggregate(1, (a, b) => a * b), 1, 1);
        static int Size(ReadOnlySpan<int> dims)
        {
            var size = 1;
            foreach (var dim in dims) size *= dim;
            return size;
        }

        return new(Size(shape.AsSpan(0, over[0])), Size(shape.AsSpan(over[0], over.Count)), Size(shape.AsSpan(over[0] + over.Count)));
    }

    /// <summary>Splits axes into those reduced first and those reduced then: inside a sample before over samples, the last before those that are apart from them.</summary>
    /// <returns>False if one step does it all.</returns>
    public static bool Split(Axes over, bool isBatched, out Axes first, out Axes then)
    {
        for (var i = over.Count - 1; i > 0; i--)
        {
            if (over[i - 1] == over[i] - 1 && !(isBatched && over[i - 1] == 0)) continue;
            first = Axes.Of(over.AsSpan()[i..]);
            then = Axes.Of(over.AsSpan()[..i]);
            return true;
        }

        (first, then) = (over, default);
        return false;
    }
}
