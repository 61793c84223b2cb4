using System.CommandLine;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen convert</c>: from one model file to another.</summary>
internal sealed class ConvertCommand : CliCommand
{
    private Argument<string?> _from = null!;
    private Argument<string?> _into = null!;
    private Option<string> _dialect = null!;

    public override string Name => "convert";

    public override Text Summary => ConvertCommandTexts.Summary;

    public override IReadOnlyList<string> Examples => ["convert model.h5 model.keras", "convert model.keras model.onnx", "convert model.keras old.h5 --dialect keras2"];

    public override void Define(CommandDefinition definition)
    {
        _from = definition.Argument("A", ConvertCommandTexts.From, GivenPath.FileOrFolder);
        _into = definition.Argument("B", ConvertCommandTexts.Into);
        _dialect = Dialects.Option(definition);
    }

    public override int Run(CommandContext context)
    {
        var (from, into) = (context.Value(_from)!, context.Value(_into)!);
        var format = ModelExport.FormatOf(null, into, canBeNamed: false);
        using var model = WholeModelFile.Read(from).Model;
        var export = ModelExport.Write(model, into, format, Dialects.Of(context.Value(_dialect)), context.Overwrite);
        foreach (var line in export.Lines()) context.Screen.Line(line);
        if (context.Json) context.Terminal.Output.Write(ResultJson.Text(export.ToJson()));
        return ExitCode.Success;
    }
}
