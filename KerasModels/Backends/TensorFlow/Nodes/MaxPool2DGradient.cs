using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.MaxPool2DGradient"/>.</summary>
internal sealed class MaxPool2DGradient : Node<Ops.MaxPool2DGradient>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.MaxPool2DGradient operation, Value value) => to.Add("MaxPoolGrad", value.Inputs.Select(to.Of), Pooling.Of(operation.Window));
}
