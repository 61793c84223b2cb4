using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

/// <summary>The project's own source files, as text.</summary>
internal static class Sources
{
    /// <summary>Every C# file under a folder of the repository, with its path from the root in forward slashes.</summary>
    public static IReadOnlyList<(string Path, string Text)> Under(params string[] folders) =>
    [
        .. from folder in folders
           let root = Path.Combine(Repository.Root, folder)
           where Directory.Exists(root)
           from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
           where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
           orderby path
           select (path, File.ReadAllText(file)),
    ];
}
