namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Softplus"/>.</summary>
internal sealed class Softplus() : ElementWise<Ops.Softplus>("Softplus");
