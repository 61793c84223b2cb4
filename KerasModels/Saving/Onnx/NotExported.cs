using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>An operation that no ONNX file has, and why.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
/// <param name="reason">Why not, as the end of a sentence.</param>
internal abstract class NotExported<TOperation>(string reason) : OnnxNode<TOperation> where TOperation : Operation
{
    /// <summary>Why not.</summary>
    public string Reason => reason;

    /// <inheritdoc/>
    protected sealed override void Emit(TOperation operation, Value value, OnnxGraph graph) =>
        throw new GraphException($"{value}: {operation.Kind} is not exported to ONNX: {reason}. Export a model without it, or its parts.");
}
