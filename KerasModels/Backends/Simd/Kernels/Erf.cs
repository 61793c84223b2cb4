using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Erf"/>.</summary>
internal sealed class Erf : UnaryKernel<Ops.Erf, Erf.Map>
{
    internal readonly struct Map : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.Erf(x);
    }
}
