using MLGenerative.KerasModels.Layers;

namespace MLGenerative.KerasModels.Models;

/// <summary>What a model, which is itself a layer, can be told.</summary>
public sealed record ModelOptions : LayerOptions;
