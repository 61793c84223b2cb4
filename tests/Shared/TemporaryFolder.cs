namespace MLGenerative.Tests.Shared;

/// <summary>A folder of its own for one test, deleted with all it holds.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("mlgen-test-").FullName;

    /// <summary>All that is in a folder, at any depth, hidden files too: paths in it with forward slashes, in ordinal order.</summary>
    /// <param name="folder">The folder.</param>
    public static IEnumerable<string> Entries(string folder) => Directory.GetFileSystemEntries(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Select(e => System.IO.Path.GetRelativePath(folder, e).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
