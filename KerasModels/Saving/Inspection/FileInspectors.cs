namespace MLGenerative.KerasModels.Saving.Inspection;

/// <summary>The kinds of files that can be inspected, found once by reflection.</summary>
public static class FileInspectors
{
    private const int StartLength = 4096;

    private static readonly FileInspector[] All =
    [
        .. typeof(FileInspectors).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(FileInspector)))
            .Select(t => (FileInspector)Activator.CreateInstance(t, nonPublic: true)!).OrderBy(i => i.Order).ThenBy(i => i.GetType().Name, StringComparer.Ordinal),
    ];

    /// <summary>What a file or folder holds.</summary>
    /// <exception cref="ModelFileException">It is damaged, or of no known kind.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FileInspection Inspect(string path)
    {
        var start = Directory.Exists(path) ? [] : Start(path);
        return (All.FirstOrDefault(i => i.Accepts(path, start))
            ?? throw new ModelFileException($"{path}: expected a model file or folder of a known kind, found {(Directory.Exists(path) ? "a folder of something else" : $"a file that begins with {Convert.ToHexString(start.AsSpan(0, Math.Min(8, start.Length)))}")}.")).Inspect(path);
    }

    private static byte[] Start(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[StartLength];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }
}
