using System.Text.Json;

namespace MLGenerative.Tests.Shared;

/// <summary>The reference cases of one category, read from <c>MLGEN_GOLDEN</c> or <c>tests/Golden</c> through its <c>index.json</c>.</summary>
public static class Golden
{
    /// <summary>The folder that holds one folder a category.</summary>
    public static string Root { get; } = Environment.GetEnvironmentVariable("MLGEN_GOLDEN") is { Length: > 0 } named
        ? Path.GetFullPath(named)
        : Path.Combine(Repository.Root, "tests", "Golden");

    /// <summary>Every case of a category, in the order of its index.</summary>
    public static IReadOnlyList<GoldenCase> Cases(string category)
    {
        var folder = Path.Combine(Root, category);
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "index.json")));
        return [.. index.RootElement.GetProperty("cases").EnumerateArray().Select(c => new GoldenCase(folder, c.Clone()))];
    }

    /// <summary>The case names of a category, for <c>MemberData</c>.</summary>
    public static IReadOnlyList<string> Names(string category) => [.. Cases(category).Select(c => c.Name)];

    /// <summary>One case by name.</summary>
    public static GoldenCase Case(string category, string name) => Cases(category).Single(c => c.Name == name);
}
