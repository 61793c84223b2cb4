using MLGenerative.KerasModels.Models;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>A known autoencoder: the whole, and its two halves, which share the whole's layers.</summary>
public abstract class Autoencoder : ZooModel
{
    /// <summary>From image to image.</summary>
    public abstract Model Whole { get; }

    /// <summary>From image to code.</summary>
    public abstract Model Encoder { get; }

    /// <summary>From code to image.</summary>
    public abstract Model Decoder { get; }

    /// <inheritdoc/>
    public override Model Trained => Whole;
}
