namespace MLGenerative.KerasModels.Saving.Inspection;

/// <summary>A part of a file.</summary>
/// <param name="Name">Its name in the part above it.</param>
/// <param name="What">What it is: type and dimensions of an array, length of an entry; empty for a group.</param>
public sealed record FileNode(string Name, string What)
{
    /// <summary>The parts inside it, in the file's order.</summary>
    public IReadOnlyList<FileNode> Children { get; init; } = [];

    /// <summary>What is noted at it, shortened where it is long.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];
}
