namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

/// <summary>What the lab trains, and for how long.</summary>
internal static class Plan
{
    /// <summary>Width of the code of both autoencoders.</summary>
    public const int Code = 32;

    /// <summary>Images a step.</summary>
    public const int Batch = 256;

    /// <summary>Epochs of the shallow autoencoder in section 2.2, and of every width of the neurons sweep.</summary>
    public const int ShallowEpochs = 20;

    /// <summary>Epochs of the deep autoencoder. The lab prints no number.</summary>
    public const int DeepEpochs = 50;

    /// <summary>Epochs of each model with <c>--long</c>.</summary>
    public const int LongEpochs = 500;

    /// <summary>Seeds of each model with <c>--long</c>.</summary>
    public const int LongSeeds = 3;

    /// <summary>The images whose SSIM the lab prints: the first five of the test set.</summary>
    public const int FirstImages = 5;

    /// <summary>The settings of the epochs sweep.</summary>
    public static IReadOnlyList<int> EpochSettings { get; } = [5, 10, 15, 20, 25];

    /// <summary>The settings of the neurons sweep.</summary>
    public static IReadOnlyList<int> Widths { get; } = [8, 16, 32, 64, 128];

    /// <summary>Epochs behind the one model of section 2.2 after each setting of the epochs sweep, as published.</summary>
    public static IReadOnlyList<int> EpochsPublished { get; } = Running(ShallowEpochs, EpochSettings);

    /// <summary>The same after each setting of the neurons sweep: the count is read but unused, so each setting trains the same model on.</summary>
    public static IReadOnlyList<int> WidthsPublished { get; } = Running(EpochsPublished[^1], Widths.Select(_ => ShallowEpochs));

    /// <summary>Every number of epochs after which the shallow model is scored.</summary>
    public static IReadOnlyList<int> ShallowStops { get; } = [.. EpochSettings.Concat(EpochsPublished).Concat(WidthsPublished).Append(ShallowEpochs).Append(DeepEpochs).Distinct().Order()];

    /// <summary>Every number of epochs after which the deep model is scored.</summary>
    public static IReadOnlyList<int> DeepStops { get; } = [ShallowEpochs, DeepEpochs];

    private static List<int> Running(int start, IEnumerable<int> further)
    {
        List<int> totals = [];
        foreach (var epochs in further) totals.Add(start += epochs);
        return totals;
    }
}
