namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Not"/>.</summary>
internal sealed class Not() : ElementWise<Ops.Not>("Not");
