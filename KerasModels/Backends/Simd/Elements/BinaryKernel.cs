using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Elements;

/// <summary>An element-wise kernel of two operands.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
/// <typeparam name="TMap">What it does to sixteen lanes.</typeparam>
internal abstract class BinaryKernel<TOperation, TMap> : ElementKernel where TMap : struct, IBinaryMap
{
    /// <inheritdoc/>
    public sealed override Type Operation => typeof(TOperation);

    /// <inheritdoc/>
    public sealed override nint Function<T>(Node node) => ElementLoops<T>.Binary<TMap>();
}
