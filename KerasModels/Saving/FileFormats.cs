using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Saving;

/// <summary>The known formats, found once by reflection, and the one that a path is of.</summary>
public static class FileFormats
{
    /// <summary>All formats, in order of their names.</summary>
    public static IReadOnlyList<FileFormat> All { get; } =
    [
        .. typeof(FileFormats).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(FileFormat)))
            .Select(t => (FileFormat)Activator.CreateInstance(t, nonPublic: true)!).OrderBy(f => f.Name, StringComparer.Ordinal),
    ];

    /// <summary>The format of a path: of a folder that is there by what it holds, otherwise by the path's ending.</summary>
    /// <exception cref="ModelFileException">There is none; the message lists the known endings.</exception>
    public static FileFormat Of(string path) => Find(path) ?? throw new ModelFileException(Directory.Exists(path)
        ? $"{path}: expected a folder with {string.Join(" or ", All.Select(f => f.Marker).OfType<string>())}, found neither. Known files end with {Endings}."
        : $"{path}: no known format ends like this. Expected one of {Endings}.");

    /// <summary>The format of a path; null: none that is known.</summary>
    public static FileFormat? Find(string path)
    {
        if (Directory.Exists(path) && All.FirstOrDefault(f => f.IsFolder(path)) is { } folder) return folder;
        var name = Path.TrimEndingDirectorySeparator(path);
        return All.SelectMany(format => format.Endings, (format, ending) => (format, ending))
            .Where(f => name.EndsWith(f.ending, StringComparison.OrdinalIgnoreCase)).OrderByDescending(f => f.ending.Length).FirstOrDefault().format;
    }

    /// <summary>A format by name.</summary>
    /// <exception cref="UnknownNameException">There is none; the message offers the nearest.</exception>
    public static FileFormat Named(string name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw UnknownNameException.About("file format", name, All.Select(f => f.Name));

    private static string Endings => string.Join(", ", All.SelectMany(f => f.Endings.Select(e => f.Marker is null ? e : e + "/")).Order(StringComparer.Ordinal));
}
