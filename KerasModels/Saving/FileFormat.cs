using MLGenerative.Common;

namespace MLGenerative.KerasModels.Saving;

/// <summary>A kind of file, or folder, that models are kept in. One class a format, found by reflection, which says what it writes; how files are put in place is said here once.</summary>
public abstract class FileFormat
{
    /// <summary>Its name on the command line, in small letters: <c>onnx</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What its paths end with, the usual one first: <c>.onnx</c>. The longest that fits a path decides.</summary>
    public abstract IReadOnlyList<string> Endings { get; }

    /// <summary>The programs that read it.</summary>
    public abstract string Readers { get; }

    /// <summary>The file by which a folder of this format is known, for example <c>saved_model.pb</c>; null: the format is a single file.</summary>
    public virtual string? Marker => null;

    /// <summary>Whether <c>Model.Load</c> makes a model of it again.</summary>
    public virtual bool CanBeLoaded => false;

    /// <summary>Whether a folder is of this format.</summary>
    public virtual bool IsFolder(string path) => Marker is { } marker && File.Exists(Path.Combine(path, marker));

    /// <summary>Writes beside the old file or folder, then in its place: it appears whole or not at all.</summary>
    /// <exception cref="ModelFileException">The path is a folder that holds something else.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    protected void Put(string path, Func<IReadOnlyList<FilePart>> content)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        if (Marker is null ? Directory.Exists(path) : File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any() && !IsFolder(path)))
            throw new ModelFileException($"{path}: expected {(Marker is null ? "a file" : $"a folder of {Name}, or none")} to replace, found another {(File.Exists(path) ? "file" : "folder")}. Choose another name.");
        var parts = content();
        using var place = new AtomicFile(path);
        foreach (var part in parts) place.Add(part.Path, part.Content.Span);
        place.Commit();
    }
}
