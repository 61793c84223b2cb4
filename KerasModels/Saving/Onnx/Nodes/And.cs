namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.And"/>.</summary>
internal sealed class And() : ElementWise<Ops.And>("And");
