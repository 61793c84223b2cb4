namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Takes <see cref="Ops.RandomUniform"/> as an input: the file's user draws the numbers.</summary>
internal sealed class RandomUniform : OnnxInput<Ops.RandomUniform>;
