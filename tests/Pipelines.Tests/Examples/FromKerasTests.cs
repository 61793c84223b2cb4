using System.Text.RegularExpressions;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Examples;

/// <summary>The pairs of programs in docs/from-keras.md.</summary>
public partial class FromKerasTests
{
    /// <summary>The pairs by number.</summary>
    public static TheoryData<int> Pairs { get; } = [.. Enumerable.Range(0, All().Count)];

    [Theory, MemberData(nameof(Pairs))]
    [Trait("Speed", "Slow")]
    public async Task A_pair_s_C_sharp_compiles_and_runs(int index)
    {
        using var folder = new TemporaryFolder();
        await CompiledExample.Run(folder.Path, All()[index]);
    }

    [Fact]
    public void Every_Python_block_has_its_C_sharp()
    {
        var blocks = Block().Matches(Text()).Select(m => m.Groups[1].Value).ToList();
        Assert.True(blocks.Count >= 18);
        Assert.Equal(Enumerable.Range(0, blocks.Count).Select(i => i % 2 == 0 ? "python" : "csharp"), blocks);
    }

    private static string Text() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "from-keras.md")).ReplaceLineEndings("\n");

    private static List<string> All() => [.. Block().Matches(Text()).Where(m => m.Groups[1].Value == "csharp").Select(m => m.Groups[2].Value)];

    [GeneratedRegex("```(python|csharp)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
