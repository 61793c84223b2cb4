namespace MLGenerative.Pipelines.Texts;

/// <summary>What libraries say about files.</summary>
internal static class FileMessage
{
    /// <summary>A message of a library without the file's name before it, which the sentence around it has said already.</summary>
    public static string Without(string message, string path)
    {
        foreach (var name in new[] { $"{path}: ", $"PNG '{path}': " })
            if (message.StartsWith(name, StringComparison.Ordinal)) return message[name.Length..];
        return message;
    }
}
