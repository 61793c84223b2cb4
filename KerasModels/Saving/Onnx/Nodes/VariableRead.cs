using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Graph.VariableRead"/>: the weight as it is now.</summary>
internal sealed class VariableRead : OnnxConstant<Graph.VariableRead>
{
    /// <inheritdoc/>
    protected override string Name(Graph.VariableRead operation) => operation.Variable is { Path.Length: > 0 } weight ? weight.Path : operation.Variable.Name;

    /// <inheritdoc/>
    protected override Tensor Content(Graph.VariableRead operation) => new(operation.Variable.Read().ToArray(), operation.Variable.Shape.At(1));
}
