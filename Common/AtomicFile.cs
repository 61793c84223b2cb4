using System.Diagnostics;
using System.Globalization;

namespace MLGenerative.Common;

/// <summary>A file or folder that appears whole or not at all: it is made beside its place and then put there, so that whatever fails on the way (a full disk, an exception) leaves what was there as it was.</summary>
/// <remarks>One source, compiled into each project: those that write files do not all know each other.</remarks>
internal sealed class AtomicFile : IDisposable
{
    private static readonly EnumerationOptions Near = new() { RecurseSubdirectories = true, MaxRecursionDepth = 1, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly string _path;

    /// <summary>A place to write at, and nothing yet in it.</summary>
    /// <param name="path">Where it is to appear in the end, in a folder that is there.</param>
    public AtomicFile(string path)
    {
        _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        // beside it, since only moves within a disk are done at once; with its ending, which may choose the format
        Temporary = Path.Combine(Path.GetDirectoryName(_path) ?? _path, $".{Environment.ProcessId}-{Guid.NewGuid():N}.{Path.GetFileName(_path)}");
    }

    /// <summary>Removes from a folder, and those right in it, what processes left behind that were killed while they wrote.</summary>
    /// <exception cref="IOException">Something cannot be removed.</exception>
    public static void RemoveLeft(string folder)
    {
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, ".*", Near).Where(IsLeft).ToList())
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
            else File.Delete(path);
        }
    }

    /// <summary>Where it is written: as a file, or as a folder.</summary>
    public string Temporary { get; }

    /// <summary>Writes a file of these bytes.</summary>
    /// <exception cref="IOException">It cannot be written; nothing half-written stays.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = new AtomicFile(path);
        file.Add("", content);
        file.Commit();
    }

    /// <summary>Writes a file through a stream.</summary>
    /// <exception cref="IOException">It cannot be written; nothing half-written stays.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        using var file = new AtomicFile(path);
        try
        {
            using var stream = File.Create(file.Temporary);
            write(stream);
        }
        catch (ArgumentOutOfRangeException fault) when (IsTooLarge(fault))
        {
            throw new IOException(fault.Message, fault);
        }

        file.Commit();
    }

    /// <summary>Writes a part of it.</summary>
    /// <param name="part">The part's path in the folder, with forward slashes; empty where it is a file.</param>
    /// <param name="content">The part's bytes.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Add(string part, ReadOnlySpan<byte> content)
    {
        var file = Path.Combine(Temporary, part);
        if (part.Length > 0) Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            File.WriteAllBytes(file, content);
        }
        catch (ArgumentOutOfRangeException fault) when (IsTooLarge(fault))
        {
            throw new IOException(fault.Message, fault);
        }
    }

    /// <summary>Puts it in its place, instead of what was there.</summary>
    /// <exception cref="IOException">It cannot be put there; what was there is.</exception>
    public void Commit()
    {
        if (Directory.Exists(Temporary)) PutFolder();
        else File.Move(Temporary, _path, overwrite: true);
    }

    /// <summary>Removes what was not put in its place.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Temporary)) Directory.Delete(Temporary, recursive: true);
        else if (File.Exists(Temporary)) File.Delete(Temporary);
    }

    // a name as the constructor makes it, by a process that is no more
    private static bool IsLeft(string path)
    {
        var name = Path.GetFileName(path);
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        if (dash < 2 || name.Length < dash + 34 || name[dash + 33] != '.') return false;
        if (!int.TryParse(name.AsSpan(1, dash - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var process) || !Guid.TryParseExact(name.AsSpan(dash + 1, 32), "N", out _)) return false;
        try
        {
            using var running = Process.GetProcessById(process);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    // what the runtime makes of a file that the system allows no more of
    private static bool IsTooLarge(ArgumentOutOfRangeException fault) => fault.ParamName == "value";

    // no system call takes a folder's place: the old one steps aside, and back where the new one cannot come
    private void PutFolder()
    {
        var old = Temporary + ".old";
        var replaces = Directory.Exists(_path);
        if (replaces) Directory.Move(_path, old);
        try
        {
            Directory.Move(Temporary, _path);
        }
        catch when (replaces)
        {
            Directory.Move(old, _path);
            throw;
        }

        if (replaces) Directory.Delete(old, recursive: true);
    }
}
