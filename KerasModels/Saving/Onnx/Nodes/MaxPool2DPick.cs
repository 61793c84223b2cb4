namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Refuses <see cref="Ops.MaxPool2DPick"/>.</summary>
internal sealed class MaxPool2DPick() : NotExported<Ops.MaxPool2DPick>("a second derivative, which only training has");
