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
    /// <exception cref="DataSetException">There is none, or it cannot be had or used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing half-written is left.</exception>
    public static async Task<DataSet> LoadAsync(string nameOrPath, DataRequest? request = null, CancellationToken cancellationToken = default)
    {
        request ??= new DataRequest();
        if (Find(nameOrPath) is { } source) return await source.LoadAsync(request, cancellationToken).ConfigureAwait(false);
        if (File.Exists(nameOrPath)) return NpzDataSet.Load(nameOrPath);
        if (Directory.Exists(nameOrPath) && IdxImages.AreIn(nameOrPath)) return IdxImages.Load(nameOrPath);
        if (Directory.Exists(nameOrPath)) return PngFolder.Load(nameOrPath, request, cancellationToken);
        throw new DataSetException(DataTexts.UnknownName.With(nameOrPath, Suggestion.Of(nameOrPath, All.Select(known => known.Name)))) { IsWrongUse = true };
    }
}
