using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>Images of the caller's own: a folder of PNG files, whose sub-folders are labels. The first image tells size and channels.</summary>
public static class PngFolder
{
    private const int TestShare = 7;
    private static readonly string[] OtherFormats = [".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff", ".webp", ".ppm", ".pgm"];

    /// <summary>Reads all images; the data set is named after the folder.</summary>
    /// <remarks>
    /// Sub-folders <c>train</c> and <c>test</c>, where both are there, are the two parts. Else about one image in seven, drawn by the seed, is a test image.
    /// Transparent pixels are shown on black, as the published data sets have their background.
    /// </remarks>
    /// <exception cref="DataSetException">There are no images, or one cannot be read or has another size or other channels: the first is named.</exception>
    public static DataSet Load(string folder, DataRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var root = Path.GetFullPath(folder);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(root));
        var (train, test) = (Path.Combine(root, "train"), Path.Combine(root, "test"));
        var isParted = Directory.Exists(train) && Directory.Exists(test);
        var files = isParted ? Files(train, isTest: false).Concat(Files(test, isTest: true)).ToArray() : [.. Files(root, isTest: false)];
        if (files.Length == 0) throw new DataSetException(DataTexts.FolderEmpty.With(root)) { IsWrongUse = true };
        if (!isParted) Part(root, files, request.Seed);
        if (Array.TrueForAll(files, f => f.IsTest) || !Array.Exists(files, f => f.IsTest)) throw new DataSetException(DataTexts.FolderEmpty.With(Array.Exists(files, f => f.IsTest) ? train : test)) { IsWrongUse = true };

        var labels = files.Select(f => f.Label).Where(l => l.Length > 0).Distinct().Order(StringComparer.Ordinal).ToArray();
        var (shape, pixels) = Read(root, files, cancellationToken);
        return new DataSet(name, View(isTest: false), View(isTest: true), [.. labels.Select(Text.FromString)], DataTexts.OriginFolder.With(root));

        ImageDataView View(bool isTest)
        {
            var chosen = Enumerable.Range(0, files.Length).Where(i => files[i].IsTest == isTest).ToArray();
            var part = new byte[chosen.Length * shape.Length];
            for (var i = 0; i < chosen.Length; i++) pixels.AsSpan(chosen[i] * shape.Length, shape.Length).CopyTo(part.AsSpan(i * shape.Length));
            ushort[]? classes = labels.Length == 0 ? null : Array.ConvertAll(chosen, i => (ushort)Math.Max(Array.IndexOf(labels, files[i].Label), 0));
            return new ImageDataView(name, shape, part, classes, labels);
        }
    }

    private static IEnumerable<PngFile> Files(string folder, bool isTest)
    {
        try
        {
            var all = Directory.GetFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false });
            var other = all.Order(StringComparer.Ordinal).FirstOrDefault(path => OtherFormats.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
            if (other is not null) throw new DataSetException(DataTexts.FolderFormat.With(other));
            return all.Where(path => Path.GetExtension(path).Equals(".png", StringComparison.OrdinalIgnoreCase))
                .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => new PngFile(file.Path, file.Name.Contains('/', StringComparison.Ordinal) ? file.Name[..file.Name.IndexOf('/', StringComparison.Ordinal)] : "", isTest));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataSetException(DataTexts.FolderUnreadable.With(folder, LibraryMessage.Of(failure)), inner: failure);
        }
    }

    // At least one image on each side, whatever the seed.
    private static void Part(string root, PngFile[] files, int seed)
    {
        if (files.Length < 2) throw new DataSetException(DataTexts.FolderTooFew.With(root, files.Length));
        var random = new Garments.GarmentRandom(seed, 1, files.Length);
        var order = Enumerable.Range(0, files.Length).ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        foreach (var i in order.Take(Math.Max(1, files.Length / TestShare))) files[i] = files[i] with { IsTest = true };
    }

    private static (ImageShape Shape, byte[] Pixels) Read(string root, PngFile[] files, CancellationToken cancellationToken)
    {
        var first = Decode(files[0].Path);
        var shape = new ImageShape(first.Height, first.Width, first.Channels);
        if ((long)shape.Length * files.Length > Array.MaxLength) throw new DataSetException(DataTexts.FolderTooLarge.With(root, files.Length, shape.Said()));
        var pixels = new byte[shape.Length * files.Length];
        for (var i = 0; i < files.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var image = i == 0 ? first : Decode(files[i].Path);
            var size = new ImageShape(image.Height, image.Width, image.Channels);
            if (size != shape) throw new DataSetException(DataTexts.FolderUnfit.With(files[i].Path, size.Said(), files[0].Path, shape.Said()));
            image.Pixels.CopyTo(pixels, i * shape.Length);
        }

        return (shape, pixels);
    }

    private static PngImage Decode(string path)
    {
        try
        {
            var image = Png.Decode(File.ReadAllBytes(path), path);
            return image.HasAlpha ? image.WithoutAlpha(background: 0) : image;
        }
        catch (Exception failure) when (failure is PngFormatException or IOException or UnauthorizedAccessException)
        {
            throw new DataSetException(DataTexts.FolderDamaged.With(path, LibraryMessage.Of(failure, path)), inner: failure);
        }
    }

    private readonly record struct PngFile(string Path, string Label, bool IsTest);
}
