using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen data list</c>: what is known, and where it is.</summary>
internal sealed class DataListCommand : CliCommand
{
    public override string Name => "data list";

    public override Text Summary => DataCommandTexts.List;

    public override IReadOnlyList<string> Examples => ["data list", "data list --json"];

    public override void Define(CommandDefinition definition)
    {
    }

    public override int Run(CommandContext context)
    {
        var places = ImageSets.Places(context.DataDir, context.Screen);
        var json = new JsonArray();
        foreach (var source in DataSets.All)
        {
            var place = source.Find(places);
            if (context.Json) json.Add(new JsonObject { ["name"] = source.Name, ["description"] = source.Description.In(Language.English), ["place"] = place?.ToString() });
            else context.Screen.Line(DataCommandTexts.Found.With(source.Name, source.Description, place ?? DataCommandTexts.Missing.With(source.Name)));
        }

        if (context.Json) context.Terminal.Output.Write(ResultJson.Text(json));
        return ExitCode.Success;
    }
}
