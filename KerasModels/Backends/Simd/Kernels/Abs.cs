using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Abs"/>.</summary>
internal sealed class Abs : UnaryKernel<Ops.Abs, Abs.Map>
{
    internal readonly struct Map : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => T.Abs(x);
    }
}
