using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.MaxPool2D"/>.</summary>
/// <remarks>TensorFlow's kernel for processors passes over what is not a number where another element of the window is one; the other engines give no number.</remarks>
internal sealed class MaxPool2D : Node<Ops.MaxPool2D>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.MaxPool2D operation, Value value) => to.Add("MaxPool", [to.Of(value.Inputs[0])], Pooling.Of(operation.Window));
}
