using System.CommandLine;
using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
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
        chosen.Compile(loss, context.Value(_optimizer));
        var split = context.Value(_validationSplit) ?? Before(context).ValidationSplit;
        var measured = EarlierTraining.MeasuredBy(chosen, data, loss, split, SeedOf(context));
        var earlier = GoOn(context, chosen, measured);
        if (context.Value(_learningRate) is { } rate) SetRate(model, rate);
        var epochs = earlier.Epochs + (int)(context.Value(_epochs) ?? chosen.Epochs ?? DefaultEpochs);
        var run = new Settings(earlier, epochs, BatchOf(context, chosen), split, measured, model.Optimizer.Name, model.Optimizer.LearningRate, loss, lossName, measures);
        var output = context.OpenOutput("train-" + chosen.Name);
        try
        {
            return Run(context, output, data, chosen, run, started);
        }
        finally
        {
            output.DropIfEmpty();
        }
    }

    private int Run(CommandContext context, OutputFolder output, DataSet data, ChosenModel chosen, Settings run, DateTimeOffset started)
    {
        var title = TrainCommandTexts.Training.With(chosen.Name);
        var end = new EpochEnd(EarlierTraining.About(chosen.Model, run.Measured), run.Earlier);
        context.Screen.Heading(title);
        History history = null!;
        context.Screen.WithProgress(() => history = new ImageTrainer(chosen, run.LossName, data)
            .Train(run.Earlier.Epochs, run.Epochs, run.Batch, run.ValidationSplit, SeedOf(context), [new TrainingCallback(context.Screen, title, context.Language), end], context.Stop));

        var figures = run.Earlier.Then(EpochFigures.Of(history));
        output.WriteAt(ChosenModel.WeightsFile, chosen.Model.SaveWeights);
        output.WriteAt(ChosenModel.StateFile, end.State.Write);
        if (WholeModelFile.CanHold(chosen.Model)) output.WriteAt(WholeModelFile.Name, path => chosen.Model.Save(path));
        output.Write(ChosenModel.ModelFile, KerasModelFile.Write(chosen.Model, run.Loss, chosen.Note ?? new ModelNote(null, new Dictionary<string, int>(), data.Shape)));
        output.Write("history.csv", HistoryCsv.Text(figures));
        var metrics = Metrics(data, chosen, run, figures);
        var missing = new List<Phrase>();
        string? report = null;
        if (history.WasCancelled) missing.Add(ImageCommandTexts.MissingEpochs.With(figures.Epochs + 1, run.Epochs));
        else report = Judge(context, output, data, chosen, run, figures, metrics);
        if (report is null && chosen.Reconstructs) missing.Add(ImageCommandTexts.MissingScores);
        if (report is null) missing.Add(ImageCommandTexts.MissingReport);

        output.Write("metrics.json", ResultJson.Text(metrics));
        RunRecord.Write(output, "train", Record(context, data, chosen, run), missing.Select(m => m.ToString()), started);
        if (context.Json) context.Terminal.Output.Write(ResultJson.Text(metrics));
        if (missing.Count > 0) context.Screen.Notice(ImageCommandTexts.Missing.With(missing));
        if (report is not null)
        {
            context.Screen.Line(ImageCommandTexts.Report.With(report));
            return ExitCode.Success;
        }

        context.Screen.Line(history.WasCancelled ? TrainCommandTexts.Further.With(Next(context, "train", output, FormattableString.Invariant($"--epochs {run.Epochs - figures.Epochs}")))
            : TrainCommandTexts.Judge.With(Next(context, "evaluate", output)));
        context.Screen.Line(ImageCommandTexts.Folder.With(output.Root));
        return ExitCode.Stopped;
    }

    // What the model was trained to before: an optimizer of another kind has no use for the state of the old one.
    private EpochFigures GoOn(CommandContext context, ChosenModel chosen, JsonObject measured)
    {
        var (screen, optimizer) = (context.Screen, chosen.Model.Optimizer);
        if (chosen.State is { } state)
        {
            var earlier = EarlierTraining.Read(state);
            if (earlier.HasOptimizersOf(chosen.Model))
            {
                earlier.ApplyTo(chosen.Model);
                var differences = earlier.Differences(measured);
                screen.Line(differences.Count > 0 ? TrainCommandTexts.FromState.With(state, differences.Select(d => Phrase.FromText(d)).Aggregate((a, b) => ImageCommandTexts.Joined.With(a, b)))
                    : TrainCommandTexts.FromEpoch.With(state, earlier.Figures.Epochs, SeedOf(context), BatchOf(context, chosen)));
                return differences.Count > 0 ? EpochFigures.None : earlier.Figures;
            }

            if (chosen.Weights is not null) screen.Line(TrainCommandTexts.OtherOptimizer.With(chosen.Weights, optimizer.Name));
        }
        else if (chosen.Weights is { } weights)
        {
            var had = chosen.Optimizers?.Any(o => o.Iterations > 0) == true;
            screen.Line(optimizer.Iterations > 0 ? TrainCommandTexts.FromFile.With(weights) : had ? TrainCommandTexts.OtherOptimizer.With(weights, optimizer.Name) : TrainCommandTexts.FromWeights.With(weights));
        }

        if (chosen.Weights is null && !ZooChoice.Knows(NameOf(context)) && Directory.Exists(NameOf(context))) screen.Notice(TrainCommandTexts.NoWeights.With(NameOf(context)));
        return EpochFigures.None;
    }

    // The folder knows the rest.
    private static string Next(CommandContext context, string command, OutputFolder output, params IEnumerable<string> options)
    {
        List<string> line = ["mlgen", command, Quoted(ZooChoice.Knows(output.Root) ? Path.Combine(".", output.Root) : output.Root), .. options];
        if (context.DataDir is { } folder) line.Add("--data-dir " + Quoted(folder));
        if (context.Backend != Backend.Default.Name) line.Add("--backend " + context.Backend);
        return string.Join(' ', line);
    }

    private static string Quoted(string path) => path.Any(char.IsWhiteSpace) ? $"\"{path}\"" : path;

    // A stop while scoring keeps what the training gave.
    private string? Judge(
        CommandContext context, OutputFolder output, DataSet data, ChosenModel chosen, Settings run, EpochFigures figures, JsonObject metrics)
    {
        try
        {
            var scored = chosen.Reconstructs ? Score(context, chosen, data, run.Measures, run.Batch) : null;
            if (scored is not null) metrics["scores"] = scored.ToJson();
            if (scored?.InputsToJson() is { } inputs) metrics["inputScores"] = inputs;
            return WriteReport(context, output, RunReportTexts.TrainTitle.With(chosen.Name, data.Name),
            [
                Setting(RunReportTexts.Model, Text.FromString(chosen.Name)),
                Setting(RunReportTexts.Data, DataValue(data)),
                Setting(RunReportTexts.Loss, Text.FromString(run.LossName)),
                Setting(RunReportTexts.Optimizer, RunReportTexts.OptimizerValue.With(run.Optimizer, run.LearningRate)),
                Setting(RunReportTexts.Epochs, run.Earlier.Epochs == 0 ? RunReportTexts.EpochsValue.With(run.Epochs, run.Batch) : RunReportTexts.EpochsFurther.With(run.Earlier.Epochs + 1, run.Epochs, run.Batch, Path.GetDirectoryName(chosen.State))),
                Setting(RunReportTexts.Validation, run.ValidationSplit is { } share ? RunReportTexts.ValidationShare.With(share) : RunReportTexts.ValidationTest),
                Setting(RunReportTexts.Seed, Text.FromString(FormattableString.Invariant($"{SeedOf(context)}"))),
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

    private JsonObject Record(CommandContext context, DataSet data, ChosenModel chosen, Settings run) => new()
    {
        ["model"] = chosen.Name,
        ["weights"] = chosen.Weights,
        ["data"] = data.Name,
        ["origin"] = data.Origin.ToString(),
        ["trainImages"] = data.Train.Count,
        ["testImages"] = data.Test.Count,
        ["firstEpoch"] = run.Earlier.Epochs,
        ["epochs"] = run.Epochs,
        ["batch"] = run.Batch,
        ["loss"] = run.Loss is null ? null : run.LossName,
        ["optimizer"] = run.Optimizer,
        ["learningRate"] = run.LearningRate,
        ["validationSplit"] = run.ValidationSplit,
        ["seed"] = SeedOf(context),
        ["from"] = FromOf(context),
        ["limit"] = LimitOf(context),
        ["threads"] = context.Threads,
        ["backend"] = context.Backend,
    };

    private sealed record Settings(
        EpochFigures Earlier, int Epochs, int Batch, double? ValidationSplit, JsonObject Measured, string Optimizer, double LearningRate, Loss? Loss, string LossName, IReadOnlyList<ISimilarity>? Measures);
}
