using System.Text;
using System.Text.Json;
using MLGenerative.Common;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The folder of a run's results: each file appears whole or not at all, under a path with forward slashes.</summary>
internal sealed class OutputFolder
{
    /// <summary>The file with times, versions and the list of files, which <see cref="Open"/> reads to know what an earlier run wrote.</summary>
    public const string RunFile = "run.json";

    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    private readonly bool _isNew;

    private HashSet<string> _leftover = [];

    // What an earlier run wrote goes when this one writes its first file: a run that comes to nothing replaces nothing.
    private List<string> _replaced = [];

    private OutputFolder(string path) => (Root, _isNew) = (path, !Directory.Exists(path));

    /// <summary>The folder, as the user named it.</summary>
    public string Root { get; }

    /// <summary>The files written so far, in ordinal order.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>Makes the folder, or takes an empty one; with <paramref name="overwrite"/> what an earlier run had listed in its <see cref="RunFile"/> is removed when the first file is written.</summary>
    /// <exception cref="UsageException">It is a file, or not empty.</exception>
    /// <exception cref="TextException">It cannot be written.</exception>
    public static OutputFolder Open(string path, bool overwrite)
    {
        if (File.Exists(path)) throw new UsageException(RunTexts.OutIsFile.With(path));
        if (!overwrite && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()) throw new UsageException(RunTexts.OutNotEmpty.With(path));
        var folder = new OutputFolder(path);
        folder.Guard(".", () =>
        {
            Directory.CreateDirectory(path);
            if (overwrite) AtomicFile.RemoveLeft(path);
            folder._replaced = [.. folder.FilesOfEarlierRun()];
            folder.Probe();
        });
        return folder;
    }

    /// <summary>Takes the folder of an interrupted run, whose kept files may be used again by <see cref="Reuse"/>; makes it where there is none.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="program">What must have written it, for example <c>mlgen lab fashion-autoencoders</c>.</param>
    /// <param name="kept">The sub-folders of files that are kept for such a run; other files of it are removed when the first file is written.</param>
    /// <exception cref="UsageException">It is a file, or holds something else.</exception>
    /// <exception cref="TextException">It cannot be written.</exception>
    public static OutputFolder Resume(string path, string program, params IReadOnlyList<string> kept)
    {
        if (File.Exists(path)) throw new UsageException(RunTexts.OutIsFile.With(path));
        var isKnown = RunRecord.ProgramOf(path) is { } wrote ? wrote == program : kept.Any(k => Directory.Exists(Path.Combine(path, k)));
        if (!isKnown && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()) throw new UsageException(RunTexts.NothingToResume.With(path, program));
        var folder = new OutputFolder(path);
        folder.Guard(".", () =>
        {
            Directory.CreateDirectory(path);
            AtomicFile.RemoveLeft(path);
            var earlier = folder.FilesOfEarlierRun().ToList();
            folder._leftover = [.. earlier.Where(f => kept.Any(k => f.StartsWith(k + "/", StringComparison.Ordinal)))];
            folder._replaced = [.. earlier.Where(f => !folder._leftover.Contains(f))];
            folder.Probe();
        });
        return folder;
    }

    /// <summary>Makes <c>parent/name-001</c>, or the next number that is free.</summary>
    /// <exception cref="TextException">It cannot be written.</exception>
    public static OutputFolder OpenNew(string parent, string name)
    {
        for (var number = 1; ; number++)
        {
            var path = FormattableString.Invariant($"{parent}/{name}-{number:000}");
            if (!Directory.Exists(path) && !File.Exists(path)) return Open(path, false);
        }
    }

    /// <summary>Writes a file through a temporary one, so that it is never seen half-written.</summary>
    /// <param name="file">Its path in the folder, with forward slashes.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <exception cref="TextException">The disk is full or the folder not writable.</exception>
    public void Write(string file, Action<Stream> write) => Put(file, path => AtomicFile.Write(path, write));

    /// <summary>Writes a file by something that takes a path.</summary>
    /// <param name="file">Its path in the folder, with forward slashes.</param>
    /// <param name="write">Writes the file at the path that it is given.</param>
    /// <exception cref="TextException">The disk is full or the folder not writable.</exception>
    public void WriteAt(string file, Action<string> write) => Put(file, path =>
    {
        using var whole = new AtomicFile(path);
        write(whole.Temporary);
        whole.Commit();
    });

    /// <summary>Writes a text in UTF-8 without a byte order mark.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream})"/>
    public void Write(string file, string text) => Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Counts a file of the interrupted run among those of this one.</summary>
    public void Reuse(string file) => _files.Add(file);

    /// <summary>Removes what the interrupted run had kept and this one, now whole, has no use for.</summary>
    public void DropLeftover()
    {
        foreach (var file in _leftover.Where(f => !_files.Contains(f))) Guard(file, () => File.Delete(Path.Combine(Root, file)));
    }

    /// <summary>Removes the folder again if this run made it and wrote nothing.</summary>
    public void DropIfEmpty()
    {
        if (_isNew && _files.Count == 0 && Directory.Exists(Root) && !Directory.EnumerateFileSystemEntries(Root).Any()) Directory.Delete(Root);
    }

    /// <summary>The path of a file as a user would open it.</summary>
    public string PathOf(string file) => Path.Combine(Root, file);

    private void Put(string file, Action<string> put) => Guard(file, () =>
    {
        foreach (var earlier in _replaced) File.Delete(Path.Combine(Root, earlier));
        _replaced.Clear();
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        put(path);
        _files.Add(file);
    });

    private void Probe()
    {
        var probe = Path.Combine(Root, ".writable");
        using (File.Create(probe)) { }
        File.Delete(probe);
    }

    private IEnumerable<string> FilesOfEarlierRun()
    {
        var path = Path.Combine(Root, RunFile);
        if (!File.Exists(path)) return [];
        try
        {
            using var run = JsonDocument.Parse(File.ReadAllBytes(path));
            if (run.RootElement.ValueKind != JsonValueKind.Object || !run.RootElement.TryGetProperty("files", out var files) || files.ValueKind != JsonValueKind.Array) return [];
            return [.. files.EnumerateArray().Where(f => f.ValueKind == JsonValueKind.String).Select(f => f.GetString()!).Where(IsInside).Append(RunFile)];
        }
        catch (JsonException)
        {
            // Not a file of ours: nothing is known about what stands beside it, so nothing is removed.
            return [];
        }
    }

    private static bool IsInside(string file) => !Path.IsPathRooted(file) && !file.Split('/', '\\').Contains("..");

    private void Guard(string file, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new TextException(RunTexts.OutNotWritable.With(file == "." ? Root : Path.Combine(Root, file), FileFault.Of(e)), e);
        }
    }
}
