namespace MLGenerative.KerasModels.Saving;

/// <summary>A file of a format, in memory until it is whole.</summary>
/// <param name="Path">Its path in the format's folder, with forward slashes; empty where the format is a single file.</param>
/// <param name="Content">Its bytes.</param>
public sealed record FilePart(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The whole of a format that is a single file.</summary>
    public static IReadOnlyList<FilePart> Single(ReadOnlyMemory<byte> content) => [new("", content)];
}
