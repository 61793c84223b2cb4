using MLGenerative.KerasModels.Backends.Simd.Elements;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Cast"/>.</summary>
internal sealed class Cast : ElementKernel
{
    /// <inheritdoc/>
    public override Type Operation => typeof(Ops.Cast);

    /// <inheritdoc/>
    public override nint Function<T>(Node node) => (node.Inputs[0].Type, node.Type) switch
    {
        (DType.Bool, DType.Float32) => ElementLoops<T>.Unary<MaskToFloat>(),
        (DType.Bool, _) => ElementLoops<T>.Unary<MaskToInteger>(),
        (DType.Int32, DType.Float32) => ElementLoops<T>.Unary<IntegerToFloat>(),
        (DType.Float32, DType.Int32) => ElementLoops<T>.Unary<FloatToInteger>(),
        _ => ElementLoops<T>.Unary<StopGradient.Map>(),
    };

    private readonly struct MaskToFloat : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => x & T.Of(1f);
    }

    private readonly struct MaskToInteger : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => x & T.OfBits(1);
    }

    private readonly struct IntegerToFloat : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => T.IntegerToFloat(x);
    }

    private readonly struct FloatToInteger : IUnaryMap
    {
        /// <inheritdoc/>
        public static T Of<T>(T x) where T : unmanaged, ILanes<T> => T.FloatToInteger(x);
    }
}
