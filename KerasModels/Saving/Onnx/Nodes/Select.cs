namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Select"/>.</summary>
internal sealed class Select() : ElementWise<Ops.Select>("Where");
