using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Equal"/>: a mask of all bits or none.</summary>
internal sealed class Equal : ComparisonKernel<Ops.Equal, Equal.Floats, Equal.Integers>
{
    internal readonly struct Floats : IBinaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x, T y) where T : unmanaged, ILanes<T> => T.Equal(x, y);
    }

    internal readonly struct Integers : IBinaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x, T y) where T : unmanaged, ILanes<T> => T.EqualBits(x, y);
    }
}
