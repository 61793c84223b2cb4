using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Regularizers;

namespace MLGenerative.KerasModels.Layers;

/// <summary>A layer's variable, how it begins and what its size costs.</summary>
internal sealed record LayerWeight(Variable Variable, Initializer Initializer, Regularizer? Regularizer);
