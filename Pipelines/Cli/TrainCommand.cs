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
        if (chosen.Weights is { } weights) SavedWeights.Load(chosen, weights);

        var (loss, lossName) = LossOf(context, chosen);
        var asked = context.Value(_optimizer);
        var split = context.Value(_validationSplit);
        chosen.Compile(loss, asked);
        var measured = EarlierTraining.Measured(data, loss is null ? "" : lossName, split);
        var earlier = GoOn(context, chosen, asked, measured);
        if (context.Value(_learningRate) is { } rate) SetRate(model, rate);
        var epochs = (int)(context.Value(_epochs) ?? chosen.Epochs ?? DefaultEpochs);
        var run = new Settings(earlier.Epochs, earlier.Epochs + epochs, BatchOf(context, chosen), split, model.Optimizer, model.Optimizer.LearningRate, loss, lossName);
        var output = context.OpenOutput("train-" + chosen.Name);
        try
        {
            return Run(context, output, data, chosen, run, measured, earlier, measures, started);
        }
        finally
        {
            output.DropIfEmpty();
        }
    }

    private int Run(
        CommandContext context, OutputFolder output, DataSet data, ChosenModel chosen, Settings run, JsonObject measured, EpochFigures earlier, IReadOnlyList<Evaluation.Similarity.ISimilarity>? measures, DateTimeOffset started)
    {
        var title = TrainCommandTexts.Training.With(chosen.Name);
        context.Screen.Heading(title);
        History history = null!;
        context.Screen.WithProgress(() => history = new ImageTrainer(chosen, run.LossName, data)
            .Train(run.First, run.Epochs, run.Batch, run.ValidationSplit, context.Seed, new TrainingCallback(context.Screen, title, context.Language), context.Stop));

        var figures = earlier.Then(EpochFigures.Of(history));
        output.WriteAt(ChosenModel.WeightsFile, chosen.Model.SaveWeights);
        EarlierTraining.Keep(output, chosen.Model, measured, figures);
        if (WholeModelFile.CanHold(chosen.Model)) output.WriteAt(WholeModelFile.Name, path => chosen.Model.Save(path));
        output.Write(ChosenModel.ModelFile, KerasModelFile.Write(chosen.Model, run.Optimizer, run.Loss, chosen.Note ?? new ModelNote(null, new Dictionary<string, int>(), data.Shape)));
        output.Write("history.csv", HistoryCsv.Text(figures));
        var metrics = Metrics(data, chosen, run, figures);
        var missing = new List<Phrase>();
        string? report = null;
        if (history.WasCancelled) missing.Add(ImageCommandTexts.MissingEpochs.With(figures.Epochs + 1, run.Epochs));
        else report = Judge(context, output, data, chosen, run, measures, figures, metrics);
        if (report is null && chosen.Reconstructs) missing.Add(ImageCommandTexts.MissingScores);
        if (report is null) missing.Add(ImageCommandTexts.MissingReport);

        output.Write("metrics.json", ResultJson.Text(metrics));
        RunRecord.Write(output, "train", Record(context, data, chosen, run), missing.Select(m => m.ToString()), started);
        if (context.Json) context.Terminal.Output.Write(ResultJson.Text(metrics));
        if (missing.Count > 0) context.Screen.Notice(ImageCommandTexts.Missing.With(missing));
        if (history.WasCancelled) context.Screen.Line(TrainCommandTexts.Further.With(Further(context, output.Root, run.Epochs - figures.Epochs)));
        context.Screen.Line(report is null ? ImageCommandTexts.Folder.With(output.Root) : ImageCommandTexts.Report.With(report));
        return report is null ? ExitCode.Stopped : ExitCode.Success;
    }

    // What the model was trained to before: an optimizer of another kind has no use for the state of the old one.
    private static EpochFigures GoOn(CommandContext context, ChosenModel chosen, string? askedOptimizer, JsonObject measured)
    {
        if (chosen.Weights is not { } weights) return EpochFigures.None;
        if (chosen.State is { } state && askedOptimizer is null)
        {
            var earlier = EarlierTraining.GoOn(chosen, state, measured);
            context.Screen.Line(earlier.Epochs > 0 ? TrainCommandTexts.FromEpoch.With(Path.GetDirectoryName(state), earlier.Epochs) : TrainCommandTexts.FromState.With(Path.GetDirectoryName(state)));
            return earlier;
        }

        context.Screen.Line((chosen.Model.Optimizer.Iterations > 0 ? TrainCommandTexts.FromState : TrainCommandTexts.FromWeights).With(weights));
        return EpochFigures.None;
    }

    private string Further(CommandContext context, string folder, int epochs)
    {
        var line = new List<string> { FormattableString.Invariant($"mlgen train {folder} --epochs {epochs}") };
        line.AddRange(Again(context));
        if (context.Value(_validationSplit) is { } split) line.Add(FormattableString.Invariant($"--validation-split {split}"));
        return string.Join(' ', line);
    }

    // A stop while scoring keeps what the training gave.
    private static string? Judge(
        CommandContext context, OutputFolder output, DataSet data, ChosenModel chosen, Settings run, IReadOnlyList<Evaluation.Similarity.ISimilarity>? measures, EpochFigures figures, JsonObject metrics)
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
            ], data, chosen, scored, figures);
        }
        catch (OperationCanceledException) when (context.Stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private static void SetRate(Model model, double rate)
    {
        try
        {
            foreach (var optimizer in model.Optimizers) optimizer.LearningRate = rate;
        }
        catch (InvalidOperationException e)
        {
            throw new UsageException(TrainingTexts.ScheduleRules, e);
        }
    }

    private static JsonObject Metrics(DataSet data, ChosenModel chosen, Settings run, EpochFigures figures)
    {
        var curves = new JsonObject();
        foreach (var (name, values) in figures.Columns) curves[name] = ResultJson.Numbers(values);
        return new JsonObject
        {
            ["model"] = chosen.Name,
            ["parameters"] = chosen.Model.ParameterCount,
            ["dataSet"] = data.Name,
            ["trainImages"] = data.Train.Count,
            ["testImages"] = data.Test.Count,
            ["lossFunction"] = run.Loss is null ? null : run.LossName,
            ["epochs"] = figures.Epochs,
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
        ["firstEpoch"] = run.First,
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

    private sealed record Settings(int First, int Epochs, int Batch, double? ValidationSplit, Optimizer Optimizer, double LearningRate, Loss? Loss, string LossName);
}
