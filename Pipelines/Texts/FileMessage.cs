namespace MLGenerative.Pipelines.Texts;

/// <summary>What libraries say about files.</summary>
internal static class FileMessage
{
    /// <summary>A message of a library without the file's name before it, which the sentence around it has said already.</summary>
    public static string Without(string message, string path)
    {
        foreach (var name in new[] { $"{path}: ", $"PNG '{path}': " })
            if (message.StartsWith(name, StringComparison.Ordinal)) return message[name.Length..];
        // a place within the file stands behind it in brackets
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        return end > 0 && message.StartsWith($"{path} (", StringComparison.Ordinal) ? $"{message[(path.Length + 2)..end]}{message[(end + 1)..]}" : message;
    }
}
