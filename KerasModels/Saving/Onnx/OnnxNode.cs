using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx;

/// <summary>The translation of operations of one type.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
internal abstract class OnnxNode<TOperation> : IOnnxNode where TOperation : Operation
{
    /// <inheritdoc/>
    public Type Operation => typeof(TOperation);

    /// <inheritdoc/>
    public virtual IReadOnlyList<Value> Uses(Value value) => value.Inputs;

    /// <inheritdoc/>
    public void Emit(Value value, OnnxGraph graph) => Emit((TOperation)value.Operation, value, graph);

    /// <summary>Adds the operators to a graph.</summary>
    protected abstract void Emit(TOperation operation, Value value, OnnxGraph graph);
}
