namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Refuses <see cref="Ops.AveragePool2DGradient"/>.</summary>
internal sealed class AveragePool2DGradient() : NotExported<Ops.AveragePool2DGradient>("a derivative, which nothing has that is in use");
