using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Power"/>.</summary>
internal sealed class Power : BinaryKernel<Ops.Power, Power.Map>
{
    internal readonly struct Map : IBinaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x, T y) where T : unmanaged, ILanes<T> => T.Select(T.Equal(y, T.Zero), T.Of(1f), VectorMath.Exp(y * VectorMath.Log(x)));
    }
}
