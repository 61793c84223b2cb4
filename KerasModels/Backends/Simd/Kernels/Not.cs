using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Not"/>.</summary>
internal sealed class Not : UnaryKernel<Ops.Not, Not.Map>
{
    internal readonly struct Map : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => T.AndNot(T.OfBits(-1), x);
    }
}
