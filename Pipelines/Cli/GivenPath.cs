namespace MLGenerative.Pipelines.Cli;

/// <summary>What must lie at a path that the user gives a command to read.</summary>
internal enum GivenPath
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A file or a folder.</summary>
    FileOrFolder,
}
