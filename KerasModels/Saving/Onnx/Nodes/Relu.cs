namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Relu"/>.</summary>
internal sealed class Relu() : ElementWise<Ops.Relu>("Relu");
