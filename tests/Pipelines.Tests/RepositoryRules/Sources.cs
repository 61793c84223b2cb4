using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

/// <summary>The project's own source files, as text.</summary>
internal static class Sources
{
    /// <summary>Every C# file under a folder of the repository, with its path from the root in forward slashes. A folder that is not there fails the test.</summary>
    public static IReadOnlyList<(string Path, string Text)> Under(params string[] folders) =>
    [
        .. from folder in folders
           let root = Existing(Path.Combine(Repository.Root, folder))
           from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
           where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
           orderby path
           select (path, File.ReadAllText(file)),
    ];

    // a rule for a folder that was renamed would hold for nothing and pass
    private static string Existing(string root)
    {
        Assert.True(Directory.Exists(root), $"A rule speaks of {root}, which is not there. Mend the rule.");
        return root;
    }
}
