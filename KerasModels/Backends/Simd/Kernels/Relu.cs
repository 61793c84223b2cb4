using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Relu"/>.</summary>
internal sealed class Relu : UnaryKernel<Ops.Relu, Relu.Map>
{
    internal readonly struct Map : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => T.Select(T.LessOrEqual(x, T.Zero), T.Zero, x);
    }
}
