using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Minimum"/>.</summary>
internal sealed class Minimum : BinaryKernel<Ops.Minimum, Minimum.Map>
{
    internal readonly struct Map : IBinaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x, T y) where T : unmanaged, ILanes<T> => T.Select(T.GreaterOrEqual(y, x), x, T.Select(T.Equal(x, x), y, x));
    }
}
