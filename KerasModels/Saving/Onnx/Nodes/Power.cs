namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Power"/>.</summary>
internal sealed class Power() : ElementWise<Ops.Power>("Pow");
