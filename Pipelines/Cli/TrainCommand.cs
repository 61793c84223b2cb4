using System.CommandLine;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen train</c>: trains a model and judges it on the test images.</summary>
internal sealed class TrainCommand : ImageCommand
{
    private const int MostEpochs = 1_000_000;
    private const int DefaultEpochs = 10;

    private Option<long?> _epochs = null!;
    private Option<string?> _optimizer = null!;
    private Option<double?> _learningRate = null!;
    private Option<double?> _validationSplit = null!;

    public override string Name => "train";

    public override Text Summary => TrainCommandTexts.Summary;

    public override IReadOnlyList<string> Examples =>
        ["train shallow-autoencoder --data fashion-mnist --epochs 20", "train model.json --data photos/ --loss mse --optimizer adam --learning-rate 0.001 --validation-split 0.1"];

    public override void Define(CommandDefinition definition)
    {
        base.Define(definition);
        _epochs = definition.Whole("--epochs", TrainCommandTexts.Epochs, 1, MostEpochs);
        _optimizer = definition.Text("--optimizer", TrainCommandTexts.Optimizer, "NAME");
        _learningRate = definition.Number("--learning-rate", TrainCommandTexts.LearningRate, 1e-12, 1e6);
        _validationSplit = definition.Number("--validation-split", TrainCommandTexts.ValidationSplit, 0.0001, 0.9999);
    }

    public override int Run(CommandContext context)
    {
        var started = TimeProvider.System.GetUtcNow();
        if (context.Value(_optimizer) is { } name) _ = KnownNames.Optimizer(name);
        var measures = MeasuresOf(context);
        _ = LossOf(context, null);
        var data = Load(context);
        using var pool = new WorkerPool(context.Threads);
        var chosen = Choose(context, data, pool);
        using var model = chosen.Model;
        if (chosen.Weights is { } weights)
        {
            SavedWeights.Load(chosen, weights);
            context.Screen.Line(TrainCommandTexts.GoesOn.With(weights));
        }

        var (loss, lossName) = LossOf(context, chosen);
        var optimizer = SetUp(chosen, context.Value(_optimizer), loss, context.Value(_learningRate));
        var run = new Settings(
            (int)(context.Value(_epochs) ?? chosen.Epochs ?? DefaultEpochs), BatchOf(context, chosen), context.Value(_validationSplit), optimizer, optimizer.LearningRate, loss, lossName);
        var output = context.OpenOutput("train-" + chosen.Name);
        try
        {
            return Run(context, output, data, chosen, run, measures, started);
        }
        finally
        {
            output.DropIfEmpty();
        }
    }

    private static int Run(
        CommandContext context, OutputFolder output, DataSet data, ChosenModel chosen, Settings run, IReadOnlyList<Evaluation.Similarity.ISimilarity>? measures, DateTimeOffset started)
    {
        var title = TrainCommandTexts.Training.With(chosen.Name);
        context.Screen.Heading(title);
        History history = null!;
        context.Screen.WithProgress(() => history = new ImageTrainer(chosen, run.LossName, data)
            .Train(run.Epochs, run.Batch, run.ValidationSplit, context.Seed, new TrainingCallback(context.Screen, title, context.Language), context.Stop));

        output.WriteAt(ChosenModel.WeightsFile, chosen.Model.SaveWeights);
        if (WholeModelFile.CanHold(chosen.Model)) output.WriteAt(WholeModelFile.Name, path => chosen.Model.Save(path));
        output.Write(ChosenModel.ModelFile, KerasModelFile.Write(chosen.Model, run.Optimizer, run.Loss, chosen.Note ?? new ModelNote(null, new Dictionary<string, int>(), data.Shape)));
        output.Write("history.csv", HistoryCsv.Text(EpochFigures.Of(history)));
        var metrics = Metrics(data, chosen, run, history);
        var missing = new List<Phrase>();
        string? report = null;
        if (history.WasCancelled) missing.Add(ImageCommandTexts.MissingEpochs.With(history.Epochs.Count + 1, run.Epochs));
        else report = Judge(context, output, data, chosen, run, measures, history, metrics);
        if (report is null && chosen.Reconstructs) missing.Add(ImageCommandTexts.MissingScores);
        if (report is null) missing.Add(ImageCommandTexts.MissingReport);

        output.Write("metrics.json", ResultJson.Text(metrics));
        RunRecord.Write(output, "train", Record(context, data, chosen, run), missing.Select(m => m.ToString()), started);
        if (context.Json) context.Terminal.Output.Write(ResultJson.Text(metrics));
        if (missing.Count > 0) context.Screen.Notice(ImageCommandTexts.Missing.With(missing));
        if (history.WasCancelled) context.Screen.Line(TrainCommandTexts.Further.With(output.Root));
        context.Screen.Line(report is null ? ImageCommandTexts.Folder.With(output.Root) : ImageCommandTexts.Report.With(report));
        return report is null ? ExitCode.Stopped : ExitCode.Success;
    }

    // A stop while scoring keeps what the training gave.
    private static string? Judge(
        CommandContext context, OutputFolder output, DataSet data, ChosenModel chosen, Settings run, IReadOnlyList<Evaluation.Similarity.ISimilarity>? measures, History history, JsonObject metrics)
    {
        try
        {
            var scored = chosen.Reconstructs ? Score(context, chosen, data, measures, run.Batch) : null;
            if (scored is not null) metrics["scores"] = scored.ToJson();
            if (scored?.InputsToJson() is { } inputs) metrics["inputScores"] = inputs;
            return WriteReport(context, output, RunReportTexts.TrainTitle.With(chosen.Name, data.Name),
            [
                Setting(RunReportTexts.Model, Text.FromString(chosen.Name)),
                Setting(RunReportTexts.Data, DataValue(data)),
                Setting(RunReportTexts.Loss, Text.FromString(run.LossName)),
                Setting(RunReportTexts.Optimizer, RunReportTexts.OptimizerValue.With(run.Optimizer.Name, run.LearningRate)),
                Setting(RunReportTexts.Epochs, RunReportTexts.EpochsValue.With(run.Epochs, run.Batch)),
                Setting(RunReportTexts.Validation, run.ValidationSplit is { } share ? RunReportTexts.ValidationShare.With(share) : RunReportTexts.ValidationTest),
                Setting(RunReportTexts.Seed, Text.FromString(FormattableString.Invariant($"{context.Seed}"))),
            ], data, chosen, scored, history);
        }
        catch (OperationCanceledException) when (context.Stop.IsCancellationRequested)
        {
            return null;
        }
    }

    // A model with phases of its own has an optimizer for each; what is asked for goes to all of them.
    private static Optimizer SetUp(ChosenModel chosen, string? asked, Loss? loss, double? rate)
    {
        if (chosen.Generative is { } generative)
        {
            generative.Compile();
            if (asked is not null) chosen.Model.Compile([.. chosen.Model.Optimizers.Select(_ => KnownNames.Optimizer(asked))]);
            foreach (var each in chosen.Model.Optimizers) Rated(each, rate);
            return chosen.Model.Optimizer;
        }

        var optimizer = Rated(asked is not null ? KnownNames.Optimizer(asked) : chosen.Optimizer ?? KnownNames.Optimizer(chosen.Recipe?.Optimizer ?? "adam"), rate);
        chosen.Model.Compile(optimizer, loss, [.. (chosen.Recipe?.Metrics ?? []).Select(KnownNames.Metric)]);
        return optimizer;
    }

    private static Optimizer Rated(Optimizer optimizer, double? rate)
    {
        if (rate is not { } value) return optimizer;
        try
        {
            optimizer.LearningRate = value;
            return optimizer;
        }
        catch (InvalidOperationException e)
        {
            throw new UsageException(TrainingTexts.ScheduleRules, e);
        }
    }

    private static JsonObject Metrics(DataSet data, ChosenModel chosen, Settings run, History history)
    {
        var curves = new JsonObject();
        foreach (var name in history.Names) curves[name] = ResultJson.Numbers(history[name]);
        return new JsonObject
        {
            ["model"] = chosen.Name,
            ["parameters"] = chosen.Model.ParameterCount,
            ["dataSet"] = data.Name,
            ["trainImages"] = data.Train.Count,
            ["testImages"] = data.Test.Count,
            ["lossFunction"] = run.Loss is null ? null : run.LossName,
            ["epochs"] = history.Epochs.Count,
            ["history"] = curves,
        };
    }

    private static JsonObject Record(CommandContext context, DataSet data, ChosenModel chosen, Settings run) => new()
    {
        ["model"] = chosen.Name,
        ["weights"] = chosen.Weights,
        ["data"] = data.Name,
        ["origin"] = data.Origin.ToString(),
        ["trainImages"] = data.Train.Count,
        ["testImages"] = data.Test.Count,
        ["epochs"] = run.Epochs,
        ["batch"] = run.Batch,
        ["loss"] = run.Loss is null ? null : run.LossName,
        ["optimizer"] = run.Optimizer.Name,
        ["learningRate"] = run.LearningRate,
        ["validationSplit"] = run.ValidationSplit,
        ["seed"] = context.Seed,
        ["threads"] = context.Threads,
        ["backend"] = context.Backend,
    };

    private sealed record Settings(int Epochs, int Batch, double? ValidationSplit, Optimizer Optimizer, double LearningRate, Loss? Loss, string LossName);
}
