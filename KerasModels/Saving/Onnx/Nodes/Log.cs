namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Log"/>.</summary>
internal sealed class Log() : ElementWise<Ops.Log>("Log");
