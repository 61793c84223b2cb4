using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Runs;

public class KeptNumbersTests
{
    [Fact]
    public void What_is_kept_is_not_computed_again_to_the_last_bit()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(1 / 3.0, Open(folder, resume: false).Get("a", () => 1 / 3.0));
        var again = Open(folder, resume: true);
        Assert.Equal(1 / 3.0, again.Get("a", () => throw new InvalidOperationException("computed again")));
        Assert.Equal(5, again.Get("b", () => 5));
        Assert.Equal(5, Open(folder, resume: true).Get("b", () => 6));
    }

    [Fact]
    public void Another_training_s_numbers_damaged_ones_and_those_of_a_run_not_taken_up_are_not_used()
    {
        using var folder = new TemporaryFolder();
        Open(folder, resume: false).Get("a", () => 1);
        Assert.Equal(2, Open(folder, resume: true, seed: 8).Get("a", () => 2));
        Assert.Equal(3, Open(folder, resume: false).Get("a", () => 3));
        foreach (var damaged in new[] { "{", "[]", """{ "identity": { "seed": 7 }, "numbers": { "a": "x" } }""", """{ "identity": { "seed": 7 }, "numbers": { "a": 4 } }""", """{ "identity": { "seed": 7 }, "numbers": { "a": null } }""" })
        {
            File.WriteAllText(Path.Combine(folder.Path, "training", "part.json"), damaged);
            Assert.Equal(9, Open(folder, resume: true).Get("a", () => 9));
        }
    }

    private static KeptNumbers Open(TemporaryFolder folder, bool resume, int seed = 7) => new(OutputFolder.Open(folder.Path, true), "part", new JsonObject { ["seed"] = seed }, resume);
}
