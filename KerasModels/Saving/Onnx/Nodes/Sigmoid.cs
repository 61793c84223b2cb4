namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Sigmoid"/>.</summary>
internal sealed class Sigmoid() : ElementWise<Ops.Sigmoid>("Sigmoid");
