namespace MLGenerative.Evaluation.Reports;

/// <summary>Files that appear whole or not at all.</summary>
public static class AtomicFile
{
    /// <summary>Writes under a temporary name in the same folder, then moves to the final one; creates the folder; an older file is replaced.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">All its bytes.</param>
    /// <exception cref="IOException">The folder cannot be written or the disk is full; nothing half-written stays.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.partial");
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes text as UTF-8 without a byte-order mark; see <see cref="Write(string, ReadOnlySpan{byte})"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">All its text.</param>
    public static void Write(string path, string content) => Write(path, System.Text.Encoding.UTF8.GetBytes(content));
}
