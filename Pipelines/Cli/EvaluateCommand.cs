using System.CommandLine;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen evaluate</c>: judges saved weights on the test images of a data set.</summary>
internal sealed class EvaluateCommand : ImageCommand
{
    private Option<string?> _weights = null!;

    public override string Name => "evaluate";

    public override Text Summary => EvaluateCommandTexts.Summary;

    public override IReadOnlyList<string> Examples =>
        ["evaluate shallow-autoencoder --weights runs/train-shallow-autoencoder-001/weights.npz --data fashion-mnist", "evaluate runs/train-shallow-autoencoder-001 --measures SsimTensorFlow,Psnr"];

    public override void Define(CommandDefinition definition)
    {
        base.Define(definition);
        _weights = definition.Input("--weights", EvaluateCommandTexts.Weights, GivenPath.File);
    }

    protected override string NameOf(CommandContext context) => ChosenModel.Weighted(base.NameOf(context), context.Value(_weights));

    public override int Run(CommandContext context)
    {
        var started = TimeProvider.System.GetUtcNow();
        var measures = MeasuresOf(context);
        _ = LossOf(context, null);
        if (context.Value(_weights) is null && ZooChoice.Knows(NameOf(context))) throw new UsageException(ModelTexts.WeightsNeeded);
        var data = Load(context);
        using var pool = new WorkerPool(context.Threads);
        var chosen = Choose(context, data, pool);
        using var model = chosen.Model;
        var weights = context.Value(_weights) ?? chosen.Weights ?? throw new UsageException(ModelTexts.WeightsNeeded);
        SavedWeights.Load(chosen, weights);
        var (loss, lossName) = LossOf(context, chosen);
        var batch = BatchOf(context, chosen);
        chosen.Compile(loss);
        var output = context.OpenOutput("evaluate-" + chosen.Name);
        try
        {
            var figures = Figures(chosen, data, batch, (ulong)context.Seed, lossName);
            foreach (var (name, value) in figures) context.Screen.Line(Figure(name, value, lossName));
            var scored = chosen.Reconstructs ? Score(context, chosen, data, measures, batch) : null;
            var metrics = new JsonObject
            {
                ["model"] = chosen.Name,
                ["parameters"] = model.ParameterCount,
                ["dataSet"] = data.Name,
                ["testImages"] = data.Test.Count,
                ["lossFunction"] = loss is null ? null : lossName,
            };
            foreach (var (name, value) in figures) metrics[name] = ResultJson.Number(value);
            if (scored is not null) metrics["scores"] = scored.ToJson();
            if (scored?.InputsToJson() is { } inputs) metrics["inputScores"] = inputs;
            var report = WriteReport(context, output, RunReportTexts.EvaluateTitle.With(chosen.Name, data.Name),
            [
                Setting(RunReportTexts.Model, Text.FromString(chosen.Name)),
                Setting(RunReportTexts.Weights, Text.FromString(weights)),
                Setting(RunReportTexts.Data, DataValue(data)),
                .. figures.Select(f => Setting(f.Key == "loss" ? RunReportTexts.Loss : f.Key, Figure(f.Key, f.Value, lossName))),
            ], data, chosen, scored, null);
            output.Write("metrics.json", ResultJson.Text(metrics));
            RunRecord.Write(output, "evaluate", new JsonObject
            {
                ["model"] = chosen.Name,
                ["weights"] = weights,
                ["data"] = data.Name,
                ["origin"] = data.Origin.ToString(),
                ["testImages"] = data.Test.Count,
                ["batch"] = batch,
                ["loss"] = loss is null ? null : lossName,
                ["seed"] = context.Seed,
                ["threads"] = context.Threads,
                ["backend"] = context.Backend,
            }, [], started);
            if (context.Json) context.Terminal.Output.Write(ResultJson.Text(metrics));
            context.Screen.Line(ImageCommandTexts.Report.With(report));
            return ExitCode.Success;
        }
        finally
        {
            output.DropIfEmpty();
        }
    }

    private static Phrase Figure(string name, double value, string loss) => name == "loss" ? EvaluateCommandTexts.Loss.With(loss, value) : EvaluateCommandTexts.Figure.With(name, value);

    private static IReadOnlyList<KeyValuePair<string, double>> Figures(ChosenModel chosen, DataSet data, int batch, ulong seed, string loss)
    {
        try
        {
            var samples = chosen.SamplesOf(data.Test, ImageTrainer.TestNoise(seed));
            chosen.Model.Seed = seed;
            return [.. chosen.Model.Evaluate(samples.Inputs, samples.Targets, batch)];
        }
        catch (Exception e) when (e is LayerException or GraphException)
        {
            throw new TextException(TrainingTexts.LossUnfit.With(loss, LibraryMessage.Of(e)), e);
        }
    }
}
