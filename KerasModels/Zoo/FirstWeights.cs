namespace MLGenerative.KerasModels.Zoo;

/// <summary>Whose first weights a model gets where the caller names no initializer; trainings that begin elsewhere end elsewhere, by a few per cent of a loss.</summary>
public enum FirstWeights
{
    /// <summary>Glorot's uniform ones, and biases of zero.</summary>
    Keras,

    /// <summary>Weights and biases alike uniform within ±1/√n for n inputs, as <c>torch.nn.Linear</c> draws them.</summary>
    PyTorch,
}
