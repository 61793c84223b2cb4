using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Reference;

/// <summary>A kernel that maps the elements at one place to the element at that place.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
public abstract class ElementWise<TOperation> : ReferenceKernel<TOperation> where TOperation : Operation
{
    /// <summary>The element from the inputs' elements at the same place.</summary>
    protected abstract double Map(TOperation operation, ReadOnlySpan<double> x);

    /// <inheritdoc/>
    protected sealed override NdArray Compute(TOperation operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        Span<double> x = stackalloc double[inputs.Count];
        for (var i = 0; i < result.Data.Length; i++)
        {
            for (var j = 0; j < x.Length; j++) x[j] = inputs[j].Data[i];
            result.Data[i] = Map(operation, x);
        }

        return result;
    }
}
