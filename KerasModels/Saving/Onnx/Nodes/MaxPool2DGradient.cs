namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Refuses <see cref="Ops.MaxPool2DGradient"/>.</summary>
internal sealed class MaxPool2DGradient() : NotExported<Ops.MaxPool2DGradient>("a derivative, which nothing has that is in use");
