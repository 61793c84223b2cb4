namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Add"/>.</summary>
internal sealed class Add() : ElementWise<Ops.Add>("Add");
