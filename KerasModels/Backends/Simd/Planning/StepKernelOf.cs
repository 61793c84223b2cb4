namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>A kernel that is a step of its own, for operations of one type.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
internal abstract class StepKernelOf<TOperation> : StepKernel
{
    /// <inheritdoc/>
    public sealed override Type Operation => typeof(TOperation);
}
