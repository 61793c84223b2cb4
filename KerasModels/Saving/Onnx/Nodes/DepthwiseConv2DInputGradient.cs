namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Refuses <see cref="Ops.DepthwiseConv2DInputGradient"/>.</summary>
internal sealed class DepthwiseConv2DInputGradient() : NotExported<Ops.DepthwiseConv2DInputGradient>("a derivative, which nothing has that is in use");
