using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Divide"/>.</summary>
internal sealed class Divide : BinaryKernel<Ops.Divide, Divide.Map>
{
    internal readonly struct Map : IBinaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x, T y) where T : unmanaged, ILanes<T> => x / y;
    }
}
