using System.Diagnostics;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary>The program as a process of its own.</summary>
[Trait("Speed", "Slow")]
public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "mlgen: --epochs: expected a whole number")]
    [InlineData("fr", "mlgen : --epochs : un nombre entier")]
    public async Task An_impossible_option_ends_with_code_2(string language, string expected)
    {
        using var program = Start(["train", "shallow", "--epochs", "0", "--lang", language]);
        var error = await program.StandardError.ReadToEndAsync();
        Assert.Equal("", await program.StandardOutput.ReadToEndAsync());
        await program.WaitForExitAsync();
        Assert.Equal(ExitCode.Usage, program.ExitCode);
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "was not found on this machine and could not be downloaded", "Ways to get it:")]
    [InlineData("fr", "est introuvable sur cette machine", "Pour l'obtenir :")]
    public async Task Data_that_cannot_be_had_end_with_code_1_and_the_ways_to_get_them(string language, string first, string second)
    {
        using var program = Start(["train", "shallow", "--data", "mnist", "--out", "out", "--lang", language]);
        var error = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.Equal(ExitCode.Failure, program.ExitCode);
        Assert.Contains(first, error, StringComparison.Ordinal);
        Assert.Contains(second, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("none", "Cherchée à : MLGEN_TENSORFLOW=")]
    [InlineData("a text", "libtensorflow.so ne peut être chargé")]
    public async Task TensorFlow_s_library_that_cannot_be_had_is_told_in_French_to_the_end(string what, string expected)
    {
        var library = Path.Combine(_folder.Path, "libtensorflow.so");
        if (what != "none") File.WriteAllText(library, what);
        using var program = Start(["generate", "vae", "--backend", "tensorflow", "--lang", "fr"], ("MLGEN_TENSORFLOW", library));
        var error = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.Equal(ExitCode.Failure, program.ExitCode);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Contains("Trois façons de l'avoir : ", error, StringComparison.Ordinal);
        Assert.Empty(Texts.EnglishWords.In(error));
    }

    [Theory]
    [InlineData("en", "Without it these labs run on drawn images", "autoencoder-uses, mnist-autoencoder, mnist-generative.")]
    [InlineData("fr", "Sans lui, ces TP tournent sur des images dessinées", "autoencoder-uses, mnist-autoencoder, mnist-generative.")]
    public async Task The_doctor_tells_which_labs_a_missing_data_set_is_for(string language, string what, string labs)
    {
        using var program = Start(["doctor", "--lang", language]);
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.Contains(what, output, StringComparison.Ordinal);
        Assert.Contains(labs, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_without_a_name_goes_into_a_folder_of_its_own()
    {
        using (var model = new Sequential([new Input(4), new Dense(2)], "small")) model.Save(Path.Combine(_folder.Path, "model.keras"));
        foreach (var number in (string[])["001", "002"])
        {
            using var program = Start(["export", "model.keras", "--to", "onnx"]);
            var output = await program.StandardOutput.ReadToEndAsync();
            await program.WaitForExitAsync();
            Assert.Equal(ExitCode.Success, program.ExitCode);
            Assert.Contains($"runs/export-small-{number}/small.onnx", output.Replace('\\', '/'), StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(_folder.Path, "runs", $"export-small-{number}", "small.onnx")));
        }
    }

    [Fact]
    public async Task Ctrl_C_ends_after_the_batch_with_what_is_finished()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill, which Windows lacks.");
        using var program = Start(["train", "shallow", "--data", "synthetic-garments", "--limit", "200", "--epochs", "100000", "--out", "out"]);
        while (await program.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("Epoch 2/", StringComparison.Ordinal)) { }
        using (var kill = Process.Start("kill", ["-INT", program.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        var rest = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.Equal(ExitCode.Stopped, program.ExitCode);
        Assert.Contains("missing are:", rest, StringComparison.Ordinal);
        Assert.EndsWith("Results: out", rest.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(["history.csv", "metrics.json", "model.json", "model.keras", "run.json", "state.npz", "weights.npz"], Directory.GetFileSystemEntries(Path.Combine(_folder.Path, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    // Nothing is found and nothing can be downloaded: the folders are empty and the proxy is a closed port.
    private Process Start(string[] arguments, params (string Name, string Value)[] more)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "MLGenerative.Pipelines.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.Path,
        };
        foreach (var (name, value) in more.Concat([("XDG_CACHE_HOME", "/nonexistent"), ("KERAS_HOME", "/nonexistent"), ("MLGEN_DATA", ""), ("HTTPS_PROXY", "http://127.0.0.1:9"), ("https_proxy", "http://127.0.0.1:9"), ("ALL_PROXY", ""), ("NO_PROXY", ""), ("no_proxy", "")]))
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
