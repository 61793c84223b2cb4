namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Divide"/>.</summary>
internal sealed class Divide() : ElementWise<Ops.Divide>("Div");
