using MLGenerative.KerasModels.Backends.Simd.Execution;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>Cuts segments into units for threads to share. Where they are cut changes no bit: no sum is cut.</summary>
internal static class Sharing
{
    // What a unit computes should still be in the second-level cache when the next step reads it.
    private const long FloatsOfUnit = 512 * 1024;

    // Some microseconds: much more than it takes to fetch the next unit, much less than a stage.
    private const long CostOfUnit = 200_000;

    /// <summary>How many samples or elements a unit of a segment has at most.</summary>
    public static int LengthOfUnit(Segment segment, int threads) => segment.Kind switch
    {
        SegmentKind.Samples => SamplesAUnit(segment, threads),
        SegmentKind.Elements => ElementsIn(segment),
        _ => 1,
    };

    /// <summary>The units of a segment, each with an estimate of its cost.</summary>
    public static IEnumerable<(long Cost, Unit Unit)> Cut(Segment segment, ThreadSteps[] steps, int size)
    {
        for (var from = 0; from < segment.Length; from += size)
        {
            var to = Math.Min(from + size, segment.Length);
            yield return (segment.Kind == SegmentKind.Serial ? long.MaxValue : (to - from) * Cost(segment), new Unit(steps, from, to));
        }
    }

    // As many units as threads, or twice or three times as many if samples are so large that a unit would leave the cache.
    private static int SamplesAUnit(Segment segment, int threads)
    {
        // An element-wise step writes whole lanes: neighbouring units must not share 16 of a value in the arena. Nor must they share a part of a sum.
        var grain = 16;
        while (grain > 1 && segment.Nodes.All(n => !n.IsElementWise || n.Place is null || segment.Local.Holds(n.Place) || n.SampleLength * (grain / 2) % 16 == 0)) grain /= 2;
        if (segment.Nodes.Any(n => n.Kernel is IPartialKernel)) grain = Multiple(grain, IPartialKernel.SamplesAPart(segment.Length));
        var most = (int)Math.Clamp(FloatsOfUnit / Math.Max(segment.Local.Length + segment.Shared, 1) / grain, 1, Math.Max(1, 128 / grain)) * grain;
        var rounds = (segment.Length + (most * threads) - 1) / (most * threads);
        var size = (segment.Length + (rounds * threads) - 1) / (rounds * threads);
        return Math.Min((size + grain - 1) / grain * grain, segment.Length);
    }

    private static int Multiple(int a, int b)
    {
        var (x, y) = (a, b);
        while (y != 0) (x, y) = (y, x % y);
        return a / x * b;
    }

    private static int ElementsIn(Segment segment) => (int)Math.Clamp(CostOfUnit / Cost(segment) / segment.Grain, 1, segment.Length) * segment.Grain;

    // Rough: a term of a product or a sum, or an element-wise operation, is 1.
    private static long Cost(Segment segment) => segment.Nodes.Sum(n => n.Operation switch
    {
        Ops.MatMul { TransposeA: var a } => n.Inputs[0].Shape[a ? 0 : 1],
        Ops.Sum => Math.Max(1, n.Inputs[0].Length / Math.Max(n.Length, 1)),
        _ => 1L,
    });
}
