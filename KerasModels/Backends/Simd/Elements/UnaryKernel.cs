using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Elements;

/// <summary>An element-wise kernel of one operand.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
/// <typeparam name="TMap">What it does to sixteen lanes.</typeparam>
internal abstract class UnaryKernel<TOperation, TMap> : ElementKernel where TMap : struct, IUnaryMap
{
    /// <inheritdoc/>
    public sealed override Type Operation => typeof(TOperation);

    /// <inheritdoc/>
    public sealed override nint Function<T>(Node node) => ElementLoops<T>.Unary<TMap>();
}
