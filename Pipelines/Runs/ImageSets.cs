using MLGenerative.Pipelines.Data;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Gets the images that a command asks for, with progress on its screen.</summary>
internal static class ImageSets
{
    private const string Usual = "fashion-mnist";

    /// <summary>The data set that was asked for, or that a model's folder was trained on, or the usual one.</summary>
    public static string NameOf(string? asked, string model) => asked ?? (ZooChoice.Knows(model) ? null : RunRecord.DataOf(model)) ?? Usual;

    /// <summary>Where data sets are looked for; says so if <c>MLGEN_DATA</c> names no folder.</summary>
    public static DataPlaces Places(string? dataDir, IProgressScreen screen)
    {
        var places = DataPlaces.FromEnvironment(dataDir);
        if (places.MissingFolder is { } missing) screen.Notice(RunTexts.NoDataFolder.With(missing));
        return places;
    }

    /// <summary>A data set by name, folder or file; with a limit the first images of each part alone.</summary>
    /// <exception cref="DataSetException">It cannot be had or used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DataSet Load(string nameOrPath, string? dataDir, int seed, int? limit, IProgressScreen screen, CancellationToken stop)
    {
        var isDrawn = DataSets.Find(nameOrPath) is SyntheticGarments;
        int? Most(int drawn) => limit is { } most && isDrawn ? Math.Min(most, drawn) : limit;
        var request = new DataRequest
        {
            Places = Places(dataDir, screen),
            Seed = seed,
            Progress = new DownloadReporter(screen),
            TrainCount = Most(SyntheticGarments.TrainImages),
            TestCount = Most(SyntheticGarments.TestImages),
        };

        // Nothing of it may run on the caller's context: the screen is drawn from any thread.
        return Task.Run(() => DataSets.LoadAsync(nameOrPath, request, stop), stop).GetAwaiter().GetResult();
    }
}
