using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.AveragePool2DGradient"/>.</summary>
internal sealed class AveragePool2DGradient : Node<Ops.AveragePool2DGradient>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.AveragePool2DGradient operation, Value value) => to.Add("AvgPoolGrad", [to.Dims(value.Shape), to.Of(value.Inputs[0])], Pooling.Of(operation.Window));
}
