using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Tanh"/>.</summary>
internal sealed class Tanh : UnaryKernel<Ops.Tanh, Tanh.Map>
{
    internal readonly struct Map : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => VectorMath.Tanh(x);
    }
}
