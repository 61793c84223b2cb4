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
        _weights = definition.Text("--weights", EvaluateCommandTexts.Weights, "FILE");
    }

    public override int Run(CommandContext context)
    {
        var started = TimeProvider.System.GetUtcNow();
        var measures = MeasuresOf(context);
        _ = LossOf(context, null);
        if (context.Value(_weights) is { } given && !File.Exists(given)) throw new TextException(ModelTexts.WeightsMissing.With(given));
        var data = Load(context);
        using var pool = new WorkerPool(context.Threads);
        var chosen = Choose(context, data, pool);
        using var model = chosen.Model;
        var weights = context.Value(_weights) ?? chosen.Weights ?? throw new UsageException(ModelTexts.WeightsNeeded);
        SavedWeights.Load(chosen, weights);
        var (loss, lossName) = LossOf(context, chosen);
        var batch = BatchOf(context, chosen);
        model.Compile("adam", loss);
        var output = context.OpenOutput("evaluate-" + chosen.Name);
        try
        {
            var value = Loss(chosen, data, batch, lossName);
            context.Screen.Line(EvaluateCommandTexts.Loss.With(lossName, value));
            var scored = Score(context, chosen, data, measures, batch);
            var metrics = new JsonObject
            {
                ["model"] = chosen.Name,
                ["parameters"] = model.ParameterCount,
                ["dataSet"] = data.Name,
                ["testImages"] = data.Test.Count,
                ["lossFunction"] = lossName,
                ["loss"] = ResultJson.Number(value),
                ["scores"] = scored.ToJson(),
            };
            var report = WriteReport(context, output, RunReportTexts.EvaluateTitle.With(chosen.Name, data.Name),
            [
                Setting(RunReportTexts.Model, Text.FromString(chosen.Name)),
                Setting(RunReportTexts.Weights, Text.FromString(weights)),
                Setting(RunReportTexts.Data, DataValue(data)),
                Setting(RunReportTexts.Loss, EvaluateCommandTexts.Loss.With(lossName, value)),
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
                ["loss"] = lossName,
                ["seed"] = context.Seed,
                ["threads"] = context.Threads,
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

    private static double Loss(ChosenModel chosen, DataSet data, int batch, string name)
    {
        try
        {
            var samples = chosen.SamplesOf(data.Test);
            return chosen.Model.Evaluate(samples.Inputs, samples.Targets, batch).Loss;
        }
        catch (Exception e) when (e is LayerException or GraphException)
        {
            throw new TextException(TrainingTexts.LossUnfit.With(name, e.Message), e);
        }
    }
}
