namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Greater"/>.</summary>
internal sealed class Greater() : ElementWise<Ops.Greater>("Greater");
