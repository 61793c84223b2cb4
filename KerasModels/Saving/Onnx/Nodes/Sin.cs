namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Sin"/>.</summary>
internal sealed class Sin() : ElementWise<Ops.Sin>("Sin");
