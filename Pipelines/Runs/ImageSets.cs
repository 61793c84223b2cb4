using MLGenerative.Pipelines.Data;

namespace MLGenerative.Pipelines.Runs;

/// <summary>Gets the images that a command asks for, with progress on its screen.</summary>
internal static class ImageSets
{
    /// <summary>A data set by name, folder or file; with a limit the first images of each part alone.</summary>
    /// <exception cref="DataSetException">It cannot be had or used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DataSet Load(string nameOrPath, string? dataDir, int seed, int? limit, IProgressScreen screen, CancellationToken stop)
    {
        var request = new DataRequest { Places = DataPlaces.FromEnvironment(dataDir), Seed = seed, Progress = new DownloadReporter(screen) };
        if (limit is { } most) request = request with { TrainCount = Math.Min(most, request.TrainCount), TestCount = Math.Min(most, request.TestCount) };
        // Nothing of it may run on the caller's context: the screen is drawn from any thread.
        var set = Task.Run(() => DataSets.LoadAsync(nameOrPath, request, stop), stop).GetAwaiter().GetResult();
        return limit is { } first ? set with { Train = First(set.Train, set, first), Test = First(set.Test, set, first) } : set;
    }

    private static ImageDataView First(ImageDataView view, DataSet set, int count) => view.Count <= count ? view
        : new ImageDataView(view.DataSet, view.Shape, view.Pixels[..(count * view.Shape.Length)], view.Labels?[..count].ToArray(), [.. set.ClassNames.Select(name => name.English)]);
}
