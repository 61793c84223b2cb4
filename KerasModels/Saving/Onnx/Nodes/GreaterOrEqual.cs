namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.GreaterOrEqual"/>.</summary>
internal sealed class GreaterOrEqual() : ElementWise<Ops.GreaterOrEqual>("GreaterOrEqual");
