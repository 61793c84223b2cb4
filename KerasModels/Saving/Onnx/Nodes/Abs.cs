namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Abs"/>.</summary>
internal sealed class Abs() : ElementWise<Ops.Abs>("Abs");
