namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Negate"/>.</summary>
internal sealed class Negate() : ElementWise<Ops.Negate>("Neg");
