using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.AveragePool2D"/>.</summary>
internal sealed class AveragePool2D : Node<Ops.AveragePool2D>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.AveragePool2D operation, Value value) => to.Add("AvgPool", [to.Of(value.Inputs[0])], Pooling.Of(operation.Window));
}
