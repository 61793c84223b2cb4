using System.CommandLine;
using Backends = MLGenerative.KerasModels.Backends.Backend;

namespace MLGenerative.Pipelines.Cli;

/// <summary>The options that every command has.</summary>
internal sealed class SharedOptions
{
    /// <summary>The seed where none is given.</summary>
    public const int DefaultSeed = 1;

    public SharedOptions(CommandDefinition definition, CliCommand command)
    {
        Out = definition.Text("--out", command.OutSummary, command.OutPlaceholder);
        Overwrite = definition.Flag("--overwrite", CliTexts.Overwrite);
        DataDir = definition.Input("--data-dir", CliTexts.DataDir, GivenPath.Folder);
        Seed = definition.Whole("--seed", CliTexts.Seed, 0, int.MaxValue, DefaultSeed);
        Threads = definition.Whole("--threads", CliTexts.Threads, 1, 1024, Environment.ProcessorCount);
        Backend = definition.Choice("--backend", CliTexts.Backend, Backends.Default.Name, Backends.Names);
        Lang = definition.Choice("--lang", CliTexts.Lang, "en", "en", "fr");
        Json = definition.Flag("--json", CliTexts.Json);
        Verbose = definition.Flag("--verbose", CliTexts.Verbose);
    }

    public Option<string?> Out { get; }

    public Option<bool> Overwrite { get; }

    public Option<string?> DataDir { get; }

    public Option<long?> Seed { get; }

    public Option<long?> Threads { get; }

    public Option<string> Backend { get; }

    public Option<string> Lang { get; }

    public Option<bool> Json { get; }

    public Option<bool> Verbose { get; }
}
