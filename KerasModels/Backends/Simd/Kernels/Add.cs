using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Add"/>.</summary>
internal sealed class Add : BinaryKernel<Ops.Add, Add.Map>
{
    internal readonly struct Map : IBinaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x, T y) where T : unmanaged, ILanes<T> => x + y;
    }
}
