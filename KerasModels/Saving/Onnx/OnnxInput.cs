using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>An operation that is an input of the file (see <see cref="ProgramInputs"/>): the graph has it from the beginning, there is nothing to add.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
internal abstract class OnnxInput<TOperation> : OnnxNode<TOperation> where TOperation : Operation
{
    /// <inheritdoc/>
    protected sealed override void Emit(TOperation operation, Value value, OnnxGraph graph)
    {
    }
}
