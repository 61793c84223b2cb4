using System.CommandLine;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen export</c>: writes a trained model, or one inside it, for another program.</summary>
internal sealed class ExportCommand : SavedModelCommand
{
    private Option<string?> _to = null!;
    private Option<string?> _part = null!;
    private Option<string> _dialect = null!;

    public override string Name => "export";

    public override Text Summary => ExportCommandTexts.Summary;

    public override Text OutSummary => ExportCommandTexts.Out;

    public override string OutPlaceholder => "FILE";

    public override IReadOnlyList<string> Examples =>
        ["export runs/train-shallow-autoencoder-001 --to onnx", "export model.h5 --out model.tfjs", "export runs/train-variational-autoencoder-001 --part decoder --out decoder.onnx"];

    public override void Define(CommandDefinition definition)
    {
        base.Define(definition);
        _to = definition.Text("--to", ExportCommandTexts.To, "FORMAT");
        _part = definition.Text("--part", ExportCommandTexts.Part, "NAME");
        _dialect = Dialects.Option(definition);
    }

    public override int Run(CommandContext context)
    {
        var format = ModelExport.FormatOf(context.Value(_to), context.Out, canBeNamed: true);
        using var pool = new WorkerPool(context.Threads);
        var chosen = Open(context, null, pool);
        using var model = chosen.Model;
        var part = context.Value(_part);
        var parts = PartsOf(chosen);
        var written = part is null ? model : PartOf(chosen, parts, part);
        if (format is ModelFormat { HoldsLayers: true } && !WholeModelFile.CanHold(written))
            throw new UsageException(ExportCommandTexts.SeveralModels.With(chosen.Name, format.Name, string.Join('|', parts.Select(p => p.Name))));
        if (part is null && format is ModelFormat { HoldsLayers: true } && !model.IsCompiled && chosen.Loss is { } loss)
        {
            // a file of Keras keeps how its model was compiled, and the state of its optimizer
            chosen.Compile(loss);
            if (chosen.State is { } state && EarlierTraining.Read(state) is var earlier && earlier.HasOptimizersOf(model))
            {
                earlier.ApplyTo(model);
                // the state is that of the last whole epoch, before averages; what is exported are the weights that every command uses
                if (chosen.Weights is { } weights) SavedWeights.Load(chosen, weights);
            }
        }

        var folder = context.Out is null ? OutputFolder.OpenNew("runs", "export-" + chosen.Name) : null;
        try
        {
            var path = context.Out ?? folder!.PathOf((part is null ? chosen.Name : $"{chosen.Name}-{part}") + format.Endings[0]);
            var export = ModelExport.Write(written, path, format, Dialects.Of(context.Value(_dialect)), context.Overwrite);
            foreach (var line in export.Lines()) context.Screen.Line(line);
            if (context.Json) context.Terminal.Output.Write(ResultJson.Text(export.ToJson()));
            return ExitCode.Success;
        }
        finally
        {
            folder?.DropIfEmpty();
        }
    }

    private static List<(string Name, Model Model)> PartsOf(ChosenModel chosen)
    {
        var parts = chosen.Model.Layers.OfType<Model>().Select(m => (m.Name, Model: m)).ToList();

        // an autoencoder's halves share its layers without standing among them
        if (Halves.Of(chosen) is { } halves)
        {
            if (halves.Encoder is { } encoder && parts.All(p => p.Model != encoder)) parts.Add(("encoder", encoder));
            if (parts.All(p => p.Model != halves.Decoder)) parts.Add(("decoder", halves.Decoder));
        }

        return parts;
    }

    private static Model PartOf(ChosenModel chosen, List<(string Name, Model Model)> parts, string name) =>
        parts.Find(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Model ?? throw new UsageException(parts.Count == 0
            ? ExportCommandTexts.NoParts.With(chosen.Name) : ExportCommandTexts.UnknownPart.With(name, chosen.Name, Suggestion.Of(name, parts.Select(p => p.Name))));
}
