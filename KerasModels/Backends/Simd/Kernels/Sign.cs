using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Sign"/>.</summary>
internal sealed class Sign : UnaryKernel<Ops.Sign, Sign.Map>
{
    internal readonly struct Map : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => T.Select(T.Greater(x, T.Zero), T.Of(1f), T.Select(T.Less(x, T.Zero), T.Of(-1f), T.Select(T.Equal(x, T.Zero), T.Zero, x)));
    }
}
