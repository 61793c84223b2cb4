using System.CommandLine;
using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen data verify</c>: nothing is downloaded, everything is read and compared.</summary>
internal sealed class DataVerifyCommand : CliCommand
{
    private Argument<string?> _name = null!;

    public override string Name => "data verify";

    public override Text Summary => DataCommandTexts.Verify;

    public override IReadOnlyList<string> Examples => ["data verify fashion-mnist", "data verify --data-dir /data"];

    public override void Define(CommandDefinition definition) => _name = definition.Argument("NAME", DataCommandTexts.NameOrAll, required: false);

    public override int Run(CommandContext context)
    {
        var request = new DataRequest { Places = DataPlaces.FromEnvironment(context.DataDir), AllowDownload = false, Seed = context.Seed };
        string[] names = context.Value(_name) is { } name ? [name]
            : [.. DataSets.All.Where(s => s is IdxDataSetSource && s.Find(request.Places) is not null).Select(s => s.Name)];
        if (names.Length == 0) throw new TextException(DataCommandTexts.NothingToVerify.With(string.Join(", ", DataSets.All.Where(s => s is IdxDataSetSource).Select(s => s.Name))));
        var json = new JsonArray();
        foreach (var each in names)
            json.Add(KnownDataSets.Tell(context, Task.Run(() => DataSets.LoadAsync(each, request, context.Stop), context.Stop).GetAwaiter().GetResult()));
        if (context.Json) context.Terminal.Output.Write(ResultJson.Text(json));
        return ExitCode.Success;
    }
}
