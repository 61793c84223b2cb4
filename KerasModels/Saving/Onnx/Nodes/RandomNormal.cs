namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Takes <see cref="Ops.RandomNormal"/> as an input: the file's user draws the numbers.</summary>
internal sealed class RandomNormal : OnnxInput<Ops.RandomNormal>;
