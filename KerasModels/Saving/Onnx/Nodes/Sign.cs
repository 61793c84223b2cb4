namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Sign"/>.</summary>
internal sealed class Sign() : ElementWise<Ops.Sign>("Sign");
