namespace MLGenerative.KerasModels.Models;

/// <summary>How a figure of an epoch follows from those of its batches.</summary>
public enum Averaging
{
    /// <summary>Every sample counts the same, so a smaller last batch counts less: as Keras reports losses.</summary>
    Samples,

    /// <summary>Every batch counts the same: what a loop prints that sums over each batch and divides by their number.</summary>
    Batches,
}
