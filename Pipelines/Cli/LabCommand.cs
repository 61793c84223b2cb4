using System.CommandLine;
using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen lab</c>: a whole lab, from data to report.</summary>
internal sealed class LabCommand : CliCommand
{
    private const string Default = "fashion-autoencoders";
    private const int MostSeeds = 100;

    private Argument<string?> _lab = null!;
    private Option<bool> _list = null!;
    private Option<bool> _quick = null!;
    private Option<bool> _long = null!;
    private Option<bool> _requireData = null!;
    private Option<string?> _data = null!;
    private Option<long?> _seeds = null!;
    private Option<bool> _resume = null!;

    public override string Name => "lab";

    public override Text Summary => LabCommandTexts.Summary;

    public override IReadOnlyList<string> Examples => ["lab", "lab --quick --lang fr", "lab fashion-autoencoders --seed 7 --out runs/seven", "lab --long --out runs/long --resume"];

    public override void Define(CommandDefinition definition)
    {
        _lab = definition.Argument("NAME", LabCommandTexts.Lab, required: false);
        _list = definition.Flag("--list", LabCommandTexts.List);
        _quick = definition.Flag("--quick", LabCommandTexts.Quick);
        _long = definition.Flag("--long", LabCommandTexts.Long);
        _requireData = definition.Flag("--require-data", LabCommandTexts.RequireData);
        _data = definition.Data(LabCommandTexts.Data);
        _seeds = definition.Whole("--seeds", LabCommandTexts.Seeds, 1, MostSeeds);
        _resume = definition.Flag("--resume", LabCommandTexts.Resume);
    }

    public override int Run(CommandContext context)
    {
        var labs = Lab.All();
        if (context.Value(_list))
        {
            if (context.Json) context.Terminal.Output.Write(ResultJson.Text(new JsonArray([.. labs.Select(l => new JsonObject { ["name"] = l.Name, ["title"] = l.Title.In(context.Language), ["data"] = l.Data })])));
            else foreach (var each in labs) context.Terminal.Output.WriteLine(LabCommandTexts.Listed.In(context.Language, each.Name.PadRight(labs.Max(l => l.Name.Length)), each.Title, each.Data));
            return ExitCode.Success;
        }

        var name = context.Value(_lab) ?? Default;
        var lab = labs.FirstOrDefault(l => l.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException(LabCommandTexts.Unknown.With(name, Suggestion.Of(name, labs.Select(l => l.Name))));
        if (context.Value(_long) && !lab.HasLong) throw new UsageException(LabCommandTexts.NoLong.With(lab.Name));
        if (context.Value(_seeds) is { } && !lab.HasSeeds) throw new UsageException(LabCommandTexts.NoSeeds.With(lab.Name));
        var resume = context.Value(_resume);
        if (resume && (context.Out is null || context.Overwrite)) throw new UsageException(LabCommandTexts.ResumeNeedsOut);
        var settings = new LabSettings(
            context.Value(_data), context.DataDir, context.Value(_requireData), context.Seed, context.Threads, context.Value(_quick), context.Value(_long), context.Language)
        {
            Seeds = (int)(context.Value(_seeds) ?? 1),
            Resume = resume,
            Backend = context.Backend,
        };
        if (resume) settings.Identity(lab.Name).Check(context.Out!);
        var output = resume
            ? OutputFolder.Resume(context.Out!, "mlgen lab " + lab.Name, KeptTraining.StateFolder, KeptTraining.WeightsFolder)
            : context.OpenOutput("lab-" + lab.Name);
        LabOutcome outcome = null!;
        try
        {
            context.Screen.WithProgress(() => outcome = lab.Run(new LabContext(settings, output, context.Screen, context.Stop)));
        }
        finally
        {
            output.DropIfEmpty();
        }

        if (context.Json) context.Terminal.Output.Write(outcome.Metrics);
        if (outcome.Missing.Count > 0)
        {
            context.Screen.Notice(LabCommandTexts.Missing.With(outcome.Missing.Select(text => Phrase.FromText(text))));
            context.Screen.Line(LabCommandTexts.GoOn.With(Path.GetDirectoryName(outcome.Report)));
        }

        context.Screen.Line(LabCommandTexts.Report.With(outcome.Report));
        return outcome.Missing.Count > 0 ? ExitCode.Stopped : ExitCode.Success;
    }
}
