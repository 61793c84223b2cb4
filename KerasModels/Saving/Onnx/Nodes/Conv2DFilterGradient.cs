namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Refuses <see cref="Ops.Conv2DFilterGradient"/>.</summary>
internal sealed class Conv2DFilterGradient() : NotExported<Ops.Conv2DFilterGradient>("a derivative by weights, which only training has");
