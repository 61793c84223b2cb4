using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Runs;

public sealed class RunIdentityTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_settings_take_a_run_up()
    {
        Of(1, 1, false).Claim(OutputFolder.Open(_folder.Path, true), false);
        Of(1, 1, false).Check(_folder.Path);
    }

    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(1, 1, true)]
    public void More_of_the_same_takes_a_run_up(int seed, int seeds, bool isLong)
    {
        Of(1, 1, false).Claim(OutputFolder.Open(_folder.Path, true), false);
        Of(seed, seeds, isLong).Check(_folder.Path);
    }

    [Theory]
    [InlineData(2, 3, true, "--seed: 1 then, 2 now", "--seed : 1 alors, 2 maintenant")]
    [InlineData(1, 2, true, "--seeds: 3 then, 2 now", "--seeds : 3 alors, 2 maintenant")]
    [InlineData(1, 3, false, "--long: given then, not given now", "--long : donné alors, non donné maintenant")]
    public void Another_setting_or_less_is_refused_with_both_values_and_what_to_do(int seed, int seeds, bool isLong, string english, string french)
    {
        Of(1, 3, true).Claim(OutputFolder.Open(_folder.Path, true), false);
        var before = File.ReadAllText(Path.Combine(_folder.Path, RunIdentity.File));
        var refused = Assert.Throws<UsageException>(() => Of(seed, seeds, isLong).Claim(OutputFolder.Open(_folder.Path, true), true));
        Assert.Contains(english, refused.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("name another folder with --out", refused.In(Language.English), StringComparison.Ordinal);
        Assert.Contains(french, refused.In(Language.French), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_folder.Path, RunIdentity.File)));
    }

    [Fact]
    public void A_run_of_an_earlier_version_is_known_by_its_record()
    {
        File.WriteAllText(Path.Combine(_folder.Path, OutputFolder.RunFile), """{"settings": {"seed": 7, "threads": 2}}""");
        Of(7, 1, false).Check(_folder.Path);
        Assert.Throws<UsageException>(() => Of(1, 1, false).Check(_folder.Path));
    }

    [Fact]
    public void A_folder_that_does_not_tell_is_taken_up() => Of(1, 1, false).Check(_folder.Path);

    [Fact]
    public void Damaged_settings_are_refused()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "training"));
        File.WriteAllText(Path.Combine(_folder.Path, RunIdentity.File), "{\"seed\":");
        Assert.Contains("settings.json is damaged", Assert.Throws<UsageException>(() => Of(1, 1, false).Check(_folder.Path)).Message, StringComparison.Ordinal);
    }

    private static RunIdentity Of(int seed, int seeds, bool isLong) => new(
        new RunSetting("seed", "--seed", JsonValue.Create(seed)), new RunSetting("seeds", "--seeds", JsonValue.Create(seeds), MayGrow: true), new RunSetting("long", "--long", JsonValue.Create(isLong), MayGrow: true));
}
