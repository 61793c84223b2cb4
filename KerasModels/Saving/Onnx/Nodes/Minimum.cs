namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Minimum"/>.</summary>
internal sealed class Minimum() : ElementWise<Ops.Minimum>("Min");
