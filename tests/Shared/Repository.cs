namespace MLGenerative.Tests.Shared;

/// <summary>Where the checkout, and what stands beside it, is.</summary>
public static class Repository
{
    /// <summary>The folder of <c>MLGenerative.sln</c>, found upwards from the test program.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of the real data sets (<c>MLGEN_DATA</c>, else <c>../shared/data</c>), or null.</summary>
    public static string? Data { get; } = new[] { Environment.GetEnvironmentVariable("MLGEN_DATA"), Path.Combine(Root, "..", "shared", "data") }
        .FirstOrDefault(d => !string.IsNullOrEmpty(d) && Directory.Exists(Path.Combine(d, "fashion-mnist")));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "MLGenerative.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("MLGenerative.sln was not found above " + AppContext.BaseDirectory);
    }
}
