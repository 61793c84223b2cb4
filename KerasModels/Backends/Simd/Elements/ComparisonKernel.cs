using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.Simd.Elements;

/// <summary>An element-wise kernel that compares floats or integers.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
/// <typeparam name="TFloats">What it does to floats.</typeparam>
/// <typeparam name="TIntegers">What it does to integers.</typeparam>
internal abstract class ComparisonKernel<TOperation, TFloats, TIntegers> : ElementKernel
    where TFloats : struct, IBinaryMap
    where TIntegers : struct, IBinaryMap
{
    /// <inheritdoc/>
    public sealed override Type Operation => typeof(TOperation);

    /// <inheritdoc/>
    public sealed override nint Function<T>(Node node) =>
        node.Inputs[0].Type == DType.Float32 ? ElementLoops<T>.Binary<TFloats>() : ElementLoops<T>.Binary<TIntegers>();
}
