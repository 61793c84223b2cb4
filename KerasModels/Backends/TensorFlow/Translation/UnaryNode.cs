using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>An operation on one value for which TensorFlow has one that does the same.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
/// <param name="kind">TensorFlow's name for it.</param>
internal abstract class UnaryNode<TOperation>(string kind) : Node<TOperation> where TOperation : Operation
{
    /// <inheritdoc/>
    protected sealed override string Write(ProgramWriter to, TOperation operation, Value value) => to.Add(kind, [to.Of(value.Inputs[0])], Attributes.Type("T", value.Inputs[0].Type));
}
