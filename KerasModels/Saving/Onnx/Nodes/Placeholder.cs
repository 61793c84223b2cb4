namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Takes <see cref="Graph.Placeholder"/> as an input.</summary>
internal sealed class Placeholder : OnnxInput<Graph.Placeholder>;
