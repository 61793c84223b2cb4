namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Sqrt"/>.</summary>
internal sealed class Sqrt() : ElementWise<Ops.Sqrt>("Sqrt");
