using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Cast"/>.</summary>
internal sealed class Cast : Node<Ops.Cast>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Cast operation, Value value) => value.Inputs[0].Type == operation.To ? to.Of(value.Inputs[0])
        : to.Add("Cast", [to.Of(value.Inputs[0])], Attributes.Type("SrcT", value.Inputs[0].Type), Attributes.Type("DstT", operation.To));
}
