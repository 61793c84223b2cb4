using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>A published data set of 60,000 and 10,000 grey images of 28×28 in four IDX files, or in one <c>.npz</c> as Keras keeps it.</summary>
public abstract class IdxDataSetSource : IDataSetSource
{
    private static readonly ImageShape Image = new(28, 28);

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract Text Description { get; }

    /// <inheritdoc/>
    public abstract IReadOnlyList<Text> ClassNames { get; }

    /// <summary>The addresses of folders that hold the four <c>.gz</c> files, or of an <c>.npz</c> file; tried in this order.</summary>
    protected abstract IReadOnlyList<Uri> Addresses { get; }

    /// <summary>The SHA-256 of the uncompressed files: training images, training labels, test images, test labels.</summary>
    protected abstract IReadOnlyList<string> Checksums { get; }

    internal IReadOnlyList<IdxPart> Parts =>
    [
        new("train-images-idx3-ubyte", "x_train", [60_000, 28, 28], Checksums[0]),
        new("train-labels-idx1-ubyte", "y_train", [60_000], Checksums[1]),
        new("t10k-images-idx3-ubyte", "x_test", [10_000, 28, 28], Checksums[2]),
        new("t10k-labels-idx1-ubyte", "y_test", [10_000], Checksums[3]),
    ];

    internal string NpzName => Name + ".npz";

    /// <inheritdoc/>
    public Phrase? Find(DataPlaces places) => Candidates(places).FirstOrDefault(IsThere) is { Folder: { } folder, Kind: var kind } ? DataTexts.Place.With(folder, kind) : null;

    /// <inheritdoc/>
    public async Task<DataSet> LoadAsync(DataRequest request, CancellationToken cancellationToken)
    {
        var failures = new List<Phrase>();
        DataSetException? damage = null;
        foreach (var (folder, kind, isOwn) in Candidates(request.Places).Where(IsThere))
        {
            try
            {
                return Load(folder, DataTexts.Place.With(folder, kind));
            }
            catch (DataSetException failure) when (!isOwn)
            {
                // What a cache holds can be had again; what the user names must be right.
                damage ??= failure;
                failures.Add(failure.Phrase);
            }
        }

        if (request.AllowDownload && request.Places.Cache is { } cache)
        {
            var target = Path.Combine(cache, Name);
            using var downloads = new Downloads(request);
            var from = await downloads.GetAsync(this, Addresses, target, cancellationToken).ConfigureAwait(false);
            if (from is not null) return Load(target, DataTexts.Place.With(target, Text.FromString(from.ToString())));
            failures.AddRange(downloads.Failures);
        }

        Phrase outcome = failures.Count == 0 ? DataTexts.NotTried : DataTexts.NotDownloaded.With(failures);
        var looked = Candidates(request.Places).Select(place => DataTexts.Place.With(place.Folder, place.Kind)).ToArray();
        var files = string.Join(", ", Parts.Select(part => part.FileName + ".gz"));
        Phrase[] ways = [DataTexts.WayGet.With(Name), DataTexts.WayFolder.With(files, Name), DataTexts.WaySynthetic];
        throw new DataSetException(DataTexts.NotFound.With(Name, outcome, looked, ways), isMissing: damage is null, damage);
    }

    internal DataSet Load(string folder, Phrase origin)
    {
        var npz = Path.Combine(folder, NpzName);
        var values = Parts.All(part => part.In(folder) is not null) ? LoadIdx(folder) : LoadNpz(npz);
        return new DataSet(Name, View(values[0], values[1]), View(values[2], values[3]), ClassNames, origin);
    }

    internal byte[][] LoadNpz(string path)
    {
        IReadOnlyDictionary<string, NpyArray> arrays;
        try
        {
            arrays = NpzFile.ReadSamples(path, [.. Parts.Select(part => part.NpzName)]);
        }
        catch (Exception failure) when (failure is NpzException or IOException or UnauthorizedAccessException)
        {
            throw new DataSetException(DataTexts.NpzUnfit.With(path, LibraryMessage.Of(failure, path)), inner: failure);
        }

        return [.. Parts.Select(part =>
        {
            var array = arrays[part.NpzName];
            if (array.Type != NpyType.UInt8)
                throw new DataSetException(DataTexts.NpzUnfit.With(path, DataTexts.NpzShape.With(part.NpzName, array.Type, string.Join(", ", array.Shape))));
            return part.Verified(new IdxArray(array.Shape, array.Values<byte>()), $"{path} ({part.NpzName})", Name);
        })];
    }

    private byte[][] LoadIdx(string folder)
    {
        var parts = Parts;
        var values = new byte[parts.Count][];
        try
        {
            Parallel.For(0, parts.Count, i => values[i] = parts[i].Read(parts[i].In(folder)!, Name));
        }
        catch (AggregateException failures) when (failures.InnerExceptions.OfType<DataSetException>().FirstOrDefault() is { } first)
        {
            throw new DataSetException(first.Phrase, inner: failures);
        }

        return values;
    }

    private ImageDataView View(byte[] pixels, byte[] labels) =>
        new(Name, Image, pixels, Array.ConvertAll(labels, label => (ushort)label), [.. ClassNames.Select(name => name.English)]);

    private bool IsThere((string Folder, Text Kind, bool IsOwn) place) =>
        Parts.All(part => part.In(place.Folder) is not null) || File.Exists(Path.Combine(place.Folder, NpzName));

    private IEnumerable<(string Folder, Text Kind, bool IsOwn)> Candidates(DataPlaces places)
    {
        foreach (var (folder, kind) in new[] { (places.Option, DataTexts.PlaceOption), (places.Variable, DataTexts.PlaceVariable) })
        {
            if (folder is null) continue;
            yield return (Path.Combine(folder, Name), kind, true);
            yield return (folder, kind, true);
        }

        if (places.Cache is { } cache) yield return (Path.Combine(cache, Name), DataTexts.PlaceCache, false);
        if (places.Keras is not { } keras) yield break;
        yield return (Path.Combine(keras, Name), DataTexts.PlaceKeras, false);
        yield return (keras, DataTexts.PlaceKeras, false);
    }
}
