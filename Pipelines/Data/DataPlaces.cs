namespace MLGenerative.Pipelines.Data;

/// <summary>The folders in which data sets are looked for, in this order.</summary>
/// <param name="Option">What <c>--data-dir</c> names, or null.</param>
/// <param name="Variable">What <c>MLGEN_DATA</c> names, or null.</param>
/// <param name="Cache">Where downloads are kept: <c>mlgen</c> in the user's cache folder (XDG_CACHE_HOME, on Windows LOCALAPPDATA), or null where the user has none.</param>
/// <param name="Keras">Keras's <c>datasets</c> folder, in <c>KERAS_HOME</c> or <c>~/.keras</c>, or null where the user has none.</param>
public sealed record DataPlaces(string? Option, string? Variable, string? Cache, string? Keras)
{
    /// <summary>What <c>MLGEN_DATA</c> names although no folder is there; null where it names none, or one that is there.</summary>
    public string? MissingFolder => Variable is { } named && !Directory.Exists(named) ? named : null;

    /// <summary>The folders of this machine and user.</summary>
    /// <param name="dataDirectory">What <c>--data-dir</c> names, or null.</param>
    public static DataPlaces FromEnvironment(string? dataDirectory = null)
    {
        var home = Set(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        var caches = OperatingSystem.IsWindows() ? Set(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData))
            : Variable("XDG_CACHE_HOME") ?? Below(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
        var keras = Variable("KERAS_HOME") ?? Below(home, ".keras");
        return new DataPlaces(Set(dataDirectory), Variable("MLGEN_DATA"), Below(caches, "mlgen"), Below(keras, "datasets"));

        static string? Set(string? value) => string.IsNullOrWhiteSpace(value) ? null : Path.GetFullPath(value);
        static string? Variable(string name) => Set(Environment.GetEnvironmentVariable(name));
        static string? Below(string? folder, string name) => folder is null ? null : Path.Combine(folder, name);
    }
}
