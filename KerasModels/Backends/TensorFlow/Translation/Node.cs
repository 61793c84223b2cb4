using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>How TensorFlow computes operations of one type.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
internal abstract class Node<TOperation> : INode where TOperation : Operation
{
    /// <inheritdoc/>
    public Type Operation => typeof(TOperation);

    /// <inheritdoc/>
    public string Write(ProgramWriter to, Value value) => Write(to, (TOperation)value.Operation, value);

    /// <summary>Adds its nodes, and gives the name of the tensor that is the value.</summary>
    protected abstract string Write(ProgramWriter to, TOperation operation, Value value);
}
