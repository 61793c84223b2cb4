namespace MLGenerative.KerasModels.Layers;

/// <summary>What the encoder of a variational autoencoder says about the spread of a code.</summary>
public enum LatentScale
{
    /// <summary>log σ², as in Kingma and Welling (2013), Keras's example and most of PyTorch.</summary>
    LogVariance,

    /// <summary>log σ.</summary>
    LogSigma,
}
