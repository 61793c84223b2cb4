using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Examples;

/// <summary>The programs of the folder samples.</summary>
public class SamplesTests
{
    /// <summary>Each sample by the name of its file.</summary>
    public static TheoryData<string> Samples { get; } = [.. Directory.GetFiles(Folder, "*.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "samples");

    [Theory, MemberData(nameof(Samples))]
    [Trait("Speed", "Slow")]
    public async Task A_sample_runs_on_a_few_drawn_images(string file)
    {
        using var folder = new TemporaryFolder();
        await CompiledExample.Run(folder.Path, await File.ReadAllTextAsync(Path.Combine(Folder, file)), "synthetic-garments", "24", "1", Path.Combine(folder.Path, "pictures"));

        Assert.Equal(file != "autoencoder-uses.cs", Directory.Exists(Path.Combine(folder.Path, "pictures")) && Directory.GetFiles(Path.Combine(folder.Path, "pictures"), "*.png").Length > 0);
    }

    [Fact]
    public void There_is_a_sample_for_each_lab() =>
        Assert.Equal(["autoencoder-uses.cs", "fashion-autoencoder.cs", "mnist-autoencoder.cs", "mnist-generative.cs"], Samples.Select(row => row.Data));

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_fits_on_a_page_and_names_its_project(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        Assert.InRange(lines.Length, 1, 80);
        Assert.Equal("#:project ../Pipelines/Pipelines.csproj", lines[0]);
        Assert.Contains($"dotnet run samples/{file}", lines[1], StringComparison.Ordinal);
    }
}
