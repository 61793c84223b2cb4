using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Reference;

/// <summary>A kernel for operations of one type.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
public abstract class ReferenceKernel<TOperation> : IReferenceKernel where TOperation : Operation
{
    /// <inheritdoc/>
    public Type Operation => typeof(TOperation);

    /// <inheritdoc/>
    public NdArray Compute(Operation operation, IReadOnlyList<NdArray> inputs, int[] shape, RunArguments arguments) =>
        Compute((TOperation)operation, inputs, new NdArray(shape), arguments);

    /// <summary>Fills <paramref name="result"/>, zeros at first, and gives it back.</summary>
    protected abstract NdArray Compute(TOperation operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments);
}
