namespace MLGenerative.KerasModels.Layers;

/// <summary>How pixels between pixels are found.</summary>
public enum Interpolation
{
    /// <summary>The nearest pixel.</summary>
    Nearest,

    /// <summary>Linearly between the four around, by their centers.</summary>
    Bilinear,
}
