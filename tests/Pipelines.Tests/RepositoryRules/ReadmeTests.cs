using System.Text.RegularExpressions;
using MLGenerative.Pipelines.Tests.Examples;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

public partial class ReadmeTests
{
    /// <summary>Each C# example of the README by number.</summary>
    public static TheoryData<int> Examples { get; } = [.. Enumerable.Range(0, All().Count)];

    [Theory]
    [MemberData(nameof(Examples))]
    [Trait("Speed", "Slow")]
    public async Task A_C_sharp_example_of_the_README_compiles_and_runs(int index)
    {
        using var folder = new TemporaryFolder();

        await CompiledExample.Run(folder.Path, All()[index]);
    }

    [Fact]
    public void The_README_has_examples_in_both_of_Keras_s_styles()
    {
        Assert.Contains(All(), example => example.Contains("new Model(", StringComparison.Ordinal));
        Assert.Contains(All(), example => example.Contains("new Sequential(", StringComparison.Ordinal));
    }

    private static List<string> All() =>
        [.. Example().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n")).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
