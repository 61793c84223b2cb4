namespace MLGenerative.KerasModels.Tensors;

/// <summary>How a window meets the border of an image, as TensorFlow computes it.</summary>
public enum Padding
{
    /// <summary>The window stays inside.</summary>
    Valid,

    /// <summary>One place for every stride begun; what hangs over is shared by both sides, the odd pixel after.</summary>
    Same,
}
