using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MLGenerative.Evaluation;

/// <summary>The fixed order in which the lanes of a vector are added.</summary>
internal static class Lanes
{
    /// <summary>(0 + 2) + (1 + 3).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Join(Vector256<double> v) => (v.GetElement(0) + v.GetElement(2)) + (v.GetElement(1) + v.GetElement(3));
}
