using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Negate"/>.</summary>
internal sealed class Negate : UnaryKernel<Ops.Negate, Negate.Map>
{
    internal readonly struct Map : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => -x;
    }
}
