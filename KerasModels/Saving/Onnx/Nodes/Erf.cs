namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Erf"/>.</summary>
internal sealed class Erf() : ElementWise<Ops.Erf>("Erf");
