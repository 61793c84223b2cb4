namespace MLGenerative.KerasModels.Models;

/// <summary>The numbers that <c>Fit</c> was told, checked; callbacks may read them.</summary>
public sealed record FitSettings
{
    internal FitSettings(int epochs, int batchSize, double validationSplit, bool shuffle, int initialEpoch, int validationBatchSize, int validationFrequency, ulong seed)
    {
        AtLeast(1, epochs, "epoch", nameof(epochs));
        AtLeast(1, batchSize, "sample a batch", nameof(batchSize));
        AtLeast(1, validationBatchSize, "sample a validation batch", nameof(validationBatchSize));
        AtLeast(1, validationFrequency, "epoch between validations", nameof(validationFrequency));
        AtLeast(0, initialEpoch, "as the first epoch", nameof(initialEpoch));
        if (!(validationSplit is >= 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(validationSplit), validationSplit, FormattableString.Invariant($"Fit: expected a validation split of at least 0 and below 1, got {validationSplit}."));
        (Epochs, BatchSize, ValidationSplit, Shuffle, InitialEpoch, ValidationBatchSize, ValidationFrequency, Seed) =
            (epochs, batchSize, validationSplit, shuffle, initialEpoch, validationBatchSize, validationFrequency, seed);
    }

    /// <summary>The epoch to train to.</summary>
    public int Epochs { get; }

    /// <summary>Samples a step.</summary>
    public int BatchSize { get; }

    /// <summary>The share of the last samples kept for validation.</summary>
    public double ValidationSplit { get; }

    /// <summary>Whether each epoch has an order of its own.</summary>
    public bool Shuffle { get; }

    /// <summary>The epoch to begin with.</summary>
    public int InitialEpoch { get; }

    /// <summary>Samples a validation step.</summary>
    public int ValidationBatchSize { get; }

    /// <summary>Every how many epochs to validate.</summary>
    public int ValidationFrequency { get; }

    /// <summary>The seed of shuffling, dropout and noise.</summary>
    public ulong Seed { get; }

    /// <summary>How many samples an epoch has.</summary>
    public int SampleCount { get; internal init; }

    /// <summary>How many steps an epoch has.</summary>
    public int Steps => (SampleCount + BatchSize - 1) / BatchSize;

    private static void AtLeast(int least, int value, string what, string name)
    {
        if (value < least) throw new ArgumentOutOfRangeException(name, value, $"Fit: expected at least {least} {what}, got {value}.");
    }
}
