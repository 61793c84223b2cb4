namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Takes <see cref="Graph.ScalarInput"/> as an input.</summary>
internal sealed class ScalarInput : OnnxInput<Graph.ScalarInput>;
