using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MLGenerative.KerasModels.Backends;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary><c>--backend</c>: every command that runs a model runs it on the engine that is named.</summary>
[Trait("Speed", "Slow")]
public sealed partial class BackendOptionTests : IDisposable
{
    private static readonly string[] Few = ["--data", "synthetic-garments", "--limit", "24"];

    // What is run, and the file with the numbers that the model gave.
    private static readonly Dictionary<string, (string[] Options, string Numbers)> Commands = new()
    {
        ["train"] = (["--epochs", "2", "--batch", "12", .. Few], "history.csv"),
        ["evaluate"] = (Few, "metrics.json"),
        ["generate"] = (["--count", "12"], "metrics.json"),
        ["interpolate"] = (["--data", "synthetic-garments", "--count", "3"], "codes.tsv"),
        ["encode"] = (Few, "codes.tsv"),
    };

    private readonly TemporaryFolder _folder = new();

    public static MatrixTheoryData<string, string> Cases { get; } = new(Commands.Keys, Backend.Names.Where(n => n != Backend.Default.Name));

    public void Dispose() => _folder.Dispose();

    internal static void SkipWithoutTensorFlow()
    {
        try
        {
            _ = Backend.TensorFlow;
        }
        catch (DllNotFoundException missing)
        {
            Assert.Skip(missing.Message);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_model_is_run_on_the_engine_that_is_named(string command, string backend)
    {
        if (backend == "tensorflow") SkipWithoutTensorFlow();
        Run("train", "variational-autoencoder", "simd", "trained", ["--epochs", "1", "--batch", "12", .. Few]);
        var (options, file) = Commands[command];
        var model = command == "train" ? "variational-autoencoder" : Out("trained");
        Run(command, model, "simd", "embedded", options);
        Run(command, model, backend, "other", options);

        Assert.Equal(backend, (string?)JsonNode.Parse(File.ReadAllText(Out("other", "run.json")))!["settings"]!["backend"]);
        var (embedded, other) = (Numbers(Out("embedded", file)), Numbers(Out("other", file)));
        Assert.Equal(embedded.Count, other.Count);
        // The engines add in different orders: alike to single precision, and not the same in every digit.
        Assert.All(embedded.Zip(other), pair => Assert.Equal(pair.First, pair.Second, 2e-3 * Math.Max(1, Math.Abs(pair.First))));
        Assert.NotEqual(embedded, other);
    }

    [Fact]
    public void Every_command_has_the_option() => Assert.All(CommandLineProgram.Commands(), command =>
        Assert.Contains($"--backend <{string.Join('|', Backend.Names)}>", Shell.Run([.. command.Name.Split(' '), "--help"]).Output, StringComparison.Ordinal));

    [Fact]
    public void Another_engine_than_there_is_is_refused()
    {
        var (code, _, error) = Shell.Run("generate", "some", "--backend", "cuda");
        Assert.Equal(ExitCode.Usage, code);
        foreach (var name in Backend.Names) Assert.Contains(name, error, StringComparison.Ordinal);
    }

    private void Run(string command, string model, string backend, string folder, string[] options)
    {
        var (code, _, error) = Shell.Run([command, model, .. options, "--backend", backend, "--out", Out(folder)]);
        Assert.True(code == ExitCode.Success, error);
    }

    private static List<double> Numbers(string file) => [.. Number().Matches(File.ReadAllText(file)).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))];

    private string Out(params string[] parts) => Path.Combine([_folder.Path, .. parts]);

    // A number with a decimal point: counts and seeds are whole.
    [GeneratedRegex(@"-?\d+\.\d+(?:[eE][+-]?\d+)?")]
    private static partial Regex Number();
}
