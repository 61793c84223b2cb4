namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Multiply"/>.</summary>
internal sealed class Multiply() : ElementWise<Ops.Multiply>("Mul");
