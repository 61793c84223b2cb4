namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Equal"/>.</summary>
internal sealed class Equal() : ElementWise<Ops.Equal>("Equal");
