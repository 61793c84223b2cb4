namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Refuses <see cref="Ops.DepthwiseConv2DFilterGradient"/>.</summary>
internal sealed class DepthwiseConv2DFilterGradient() : NotExported<Ops.DepthwiseConv2DFilterGradient>("a derivative by weights, which only training has");
