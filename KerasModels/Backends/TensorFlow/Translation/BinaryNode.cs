using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>An operation on two values for which TensorFlow has one that does the same, and broadcasts by itself.</summary>
/// <typeparam name="TOperation">The operation.</typeparam>
/// <param name="kind">TensorFlow's name for it.</param>
internal abstract class BinaryNode<TOperation>(string kind) : Node<TOperation> where TOperation : Operation
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, TOperation operation, Value value) =>
        to.Add(kind, to.Spread(value.Shape, value.Inputs[0], value.Inputs[1]), Attributes.Type("T", value.Inputs[0].Type));
}
