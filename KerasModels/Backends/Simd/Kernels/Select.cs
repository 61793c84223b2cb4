using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Select"/>.</summary>
internal sealed class Select : TernaryKernel<Ops.Select, Select.Map>
{
    internal readonly struct Map : ITernaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x, T y, T z) where T : unmanaged, ILanes<T> => T.Select(x, y, z);
    }
}
