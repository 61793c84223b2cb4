using System.CommandLine;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen data get</c>: a data set, found or downloaded, and verified.</summary>
internal sealed class DataGetCommand : CliCommand
{
    private Argument<string?> _name = null!;

    public override string Name => "data get";

    public override Text Summary => DataCommandTexts.Get;

    public override IReadOnlyList<string> Examples => ["data get fashion-mnist", "data get mnist --data-dir /data"];

    public override void Define(CommandDefinition definition) => _name = definition.Argument("NAME", DataCommandTexts.Name);

    public override int Run(CommandContext context)
    {
        var source = KnownDataSets.Named(context.Value(_name)!);
        DataSet set = null!;
        context.Screen.WithProgress(() => set = ImageSets.Load(source.Name, context.DataDir, context.Seed, null, context.Screen, context.Stop));
        var json = KnownDataSets.Tell(context, set);
        if (context.Json) context.Terminal.Output.Write(ResultJson.Text(json));
        return ExitCode.Success;
    }
}
