namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Maximum"/>.</summary>
internal sealed class Maximum() : ElementWise<Ops.Maximum>("Max");
