using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary>The one rule for such paths: they are looked at before anything is done, and a path where nothing of the kind is, is wrong use.</summary>
internal static class GivenPaths
{
    /// <summary>Why a path will not do, or null where it does.</summary>
    /// <param name="kind">What must lie there.</param>
    /// <param name="name">The option or argument.</param>
    /// <param name="path">What was typed.</param>
    /// <param name="expected">What the option or argument is, in the screen's language.</param>
    public static Phrase? Fault(this GivenPath kind, string name, string path, string expected)
    {
        var (isFile, isFolder) = (File.Exists(path), Directory.Exists(path));
        if (isFile ? kind != GivenPath.Folder : isFolder && kind != GivenPath.File) return null;
        Text fault = (isFile, isFolder, kind) switch
        {
            (true, _, _) => CliTexts.IsAFile,
            (_, true, _) => CliTexts.IsAFolder,
            (_, _, GivenPath.File) => CliTexts.NoFile,
            (_, _, GivenPath.Folder) => CliTexts.NoFolder,
            _ => CliTexts.NeitherFileNorFolder,
        };
        return fault.With(name, path, expected);
    }
}
