using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>The data sets that are known by name, and the way to all others.</summary>
public static class DataSets
{
    /// <summary>The known data sets, by name.</summary>
    public static IReadOnlyList<IDataSetSource> All { get; } =
    [
        .. typeof(DataSets).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IDataSetSource)) && type.GetConstructor([]) is not null)
            .Select(type => (IDataSetSource)Activator.CreateInstance(type)!)
            .OrderBy(source => source.Name, StringComparer.Ordinal),
    ];

    /// <summary>The known data set of a name, or null.</summary>
    public static IDataSetSource? Find(string name) => All.FirstOrDefault(source => source.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets a data set by name, from a folder of PNG or IDX files, or from a <c>.npz</c> file.</summary>
    /// <param name="nameOrPath">The name, folder or file.</param>
    /// <param name="request">How it is to be had, and the most images of each part; null: all, from the usual places.</param>
    /// <param name="cancellationToken">Stops a download or drawing.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one image of a part is asked for.</exception>
    /// <exception cref="DataSetException">There is none, or it cannot be had or used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing half-written is left.</exception>
    public static async Task<DataSet> LoadAsync(string nameOrPath, DataRequest? request = null, CancellationToken cancellationToken = default)
    {
        request ??= new DataRequest();
        AtLeastOne(request.TrainCount, nameof(request.TrainCount));
        AtLeastOne(request.TestCount, nameof(request.TestCount));
        return (await Whole(nameOrPath, request, cancellationToken).ConfigureAwait(false)).First(request.TrainCount, request.TestCount);
    }

    private static void AtLeastOne(int? count, string name)
    {
        if (count < 1) throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"DataRequest.{name}: expected at least 1 image, got {count}. Leave it out to get all."));
    }

    private static async Task<DataSet> Whole(string nameOrPath, DataRequest request, CancellationToken cancellationToken)
    {
        if (Find(nameOrPath) is { } source) return await source.LoadAsync(request, cancellationToken).ConfigureAwait(false);
        if (File.Exists(nameOrPath)) return NpzDataSet.Load(nameOrPath);
        if (Directory.Exists(nameOrPath) && IdxImages.AreIn(nameOrPath)) return IdxImages.Load(nameOrPath);
        if (Directory.Exists(nameOrPath)) return PngFolder.Load(nameOrPath, request, cancellationToken);
        throw new DataSetException(DataTexts.UnknownName.With(nameOrPath, Suggestion.Of(nameOrPath, All.Select(known => known.Name)))) { IsWrongUse = true };
    }
}
