using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

public sealed class DataCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "needs no download")]
    [InlineData("fr", "sans téléchargement")]
    public void Known_data_sets_are_listed(string language, string expected)
    {
        var (code, output, _) = Shell.Run("data", "list", "--lang", language);
        Assert.Equal(ExitCode.Success, code);
        foreach (var name in new[] { "fashion-mnist", "mnist", "synthetic-garments", expected }) Assert.Contains(name, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_is_JSON_when_asked() =>
        Assert.Equal(["fashion-mnist", "mnist", "synthetic-garments"], JsonNode.Parse(Shell.Run("data", "list", "--json").Output)!.AsArray().Select(d => (string?)d!["name"]));

    [Fact]
    public void A_picture_of_the_first_images_is_drawn()
    {
        var path = Path.Combine(_folder.Path, "show");
        var (code, output, _) = Shell.Run("data", "show", "synthetic-garments", "--count", "12", "--part", "test", "--map", "grey", "--lang", "fr", "--out", path);
        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("synthetic-garments-test.png", output, StringComparison.Ordinal);
        Assert.True(Png.Decode(File.ReadAllBytes(Path.Combine(path, "synthetic-garments-test.png")), "test").Width > 500);
        var svg = File.ReadAllText(Path.Combine(path, "synthetic-garments-test.svg"));
        Assert.Contains("Les 12 premières images de test", svg, StringComparison.Ordinal);
        Assert.Equal(12, svg.Split("<image").Length - 1);
    }

    [Fact]
    public void Published_data_are_verified()
    {
        Assert.SkipWhen(Repository.Data is null, "No real data here: set MLGEN_DATA to a folder with fashion-mnist and mnist.");
        var (code, output, _) = Shell.Run("data", "verify", "mnist", "--data-dir", Repository.Data!, "--json");
        Assert.Equal(ExitCode.Success, code);
        Assert.Equal("ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db", (string?)JsonNode.Parse(output)![0]!["sha256"]!["train-images-idx3-ubyte"]);
    }

    [Fact]
    public void Images_of_one_s_own_are_read_when_verified()
    {
        foreach (var name in new[] { "a.png", "b.png" }) File.WriteAllBytes(Path.Combine(_folder.Path, name), Png.Encode(new PngImage(8, 8, 1, new byte[64])));
        var (code, output, _) = Shell.Run("data", "verify", _folder.Path);
        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("1 training and 1 test images of 8x8, readable (nothing published to compare with)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "vector instructions", "No command needs it")]
    [InlineData("fr", "instructions vectorielles", "Aucune commande n'en a besoin")]
    public void The_doctor_tells_what_is_there_and_what_would_help(string language, string there, string helps)
    {
        var (code, output, _) = Shell.Run("doctor", "--lang", language);
        Assert.Equal(ExitCode.Success, code);
        Assert.Contains(there, output, StringComparison.Ordinal);
        Assert.Contains("synthetic-garments", output, StringComparison.Ordinal);
        var json = JsonNode.Parse(Shell.Run("doctor", "--json").Output)!;
        if (!(bool)json["tensorflow"]!["ok"]!) Assert.Contains(helps, output, StringComparison.Ordinal);
        Assert.Equal(Environment.ProcessorCount.ToString(System.Globalization.CultureInfo.InvariantCulture), (string?)json["processors"]!["found"]);
    }
}
