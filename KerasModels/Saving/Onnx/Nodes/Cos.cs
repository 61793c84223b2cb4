namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Cos"/>.</summary>
internal sealed class Cos() : ElementWise<Ops.Cos>("Cos");
