using System.CommandLine;
using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen import</c>: makes the folder of a run of a model file, for the commands that take one.</summary>
internal sealed class ImportCommand : CliCommand
{
    private Argument<string?> _file = null!;

    public override string Name => "import";

    public override Text Summary => ImportCommandTexts.Summary;

    public override IReadOnlyList<string> Examples => ["import model.h5", "import autoencoder.keras --out runs/mine"];

    public override void Define(CommandDefinition definition) => _file = definition.Argument("FILE", ConvertCommandTexts.From, GivenPath.FileOrFolder);

    public override int Run(CommandContext context)
    {
        var started = TimeProvider.System.GetUtcNow();
        var file = context.Value(_file)!;
        var chosen = WholeModelFile.Read(file);
        using var model = chosen.Model;
        var output = context.OpenOutput("import-" + chosen.Name);
        try
        {
            output.WriteAt(WholeModelFile.Name, path => model.Save(path));
            RunRecord.Write(output, "import", new JsonObject { ["model"] = chosen.Name, ["file"] = file }, [], started);
        }
        finally
        {
            output.DropIfEmpty();
        }

        if (context.Json)
        {
            context.Terminal.Output.Write(ResultJson.Text(new JsonObject
            {
                ["model"] = chosen.Name,
                ["parameters"] = model.ParameterCount,
                ["compiled"] = model.IsCompiled,
                ["folder"] = output.Root,
            }));
        }

        context.Screen.Line(ImportCommandTexts.Imported.With(chosen.Name, model.ParameterCount, output.Root));
        context.Screen.Line(ImportCommandTexts.Next.With(output.Root));
        return ExitCode.Success;
    }
}
