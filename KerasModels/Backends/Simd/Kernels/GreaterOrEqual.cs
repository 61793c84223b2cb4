using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.GreaterOrEqual"/>: a mask of all bits or none.</summary>
internal sealed class GreaterOrEqual : ComparisonKernel<Ops.GreaterOrEqual, GreaterOrEqual.Floats, GreaterOrEqual.Integers>
{
    internal readonly struct Floats : IBinaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x, T y) where T : unmanaged, ILanes<T> => T.GreaterOrEqual(x, y);
    }

    internal readonly struct Integers : IBinaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x, T y) where T : unmanaged, ILanes<T> => T.AndNot(T.OfBits(-1), T.GreaterBits(y, x));
    }
}
