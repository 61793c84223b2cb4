namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Refuses <see cref="Ops.GatherGradient"/>.</summary>
internal sealed class GatherGradient() : NotExported<Ops.GatherGradient>("a derivative by weights, which only training has");
