namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Exp"/>.</summary>
internal sealed class Exp() : ElementWise<Ops.Exp>("Exp");
