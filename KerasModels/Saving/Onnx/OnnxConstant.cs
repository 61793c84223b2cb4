using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>The translation of operations whose elements are known.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
internal abstract class OnnxConstant<TOperation> : OnnxNode<TOperation>, IOnnxConstant where TOperation : Operation
{
    /// <inheritdoc/>
    public string Name(Operation operation) => Name((TOperation)operation);

    /// <inheritdoc/>
    public Tensor Content(Operation operation) => Content((TOperation)operation);

    /// <summary>What the file calls it.</summary>
    protected abstract string Name(TOperation operation);

    /// <summary>Its elements.</summary>
    protected abstract Tensor Content(TOperation operation);

    /// <inheritdoc/>
    protected sealed override void Emit(TOperation operation, Value value, OnnxGraph graph) => graph.Give(value, graph.Constant(value));
}
