namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Tanh"/>.</summary>
internal sealed class Tanh() : ElementWise<Ops.Tanh>("Tanh");
