namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Subtract"/>.</summary>
internal sealed class Subtract() : ElementWise<Ops.Subtract>("Sub");
