using System.CommandLine;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Runs.Parity;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen parity</c>: repeats a training of Keras's and shows how far the two lie apart.</summary>
internal sealed class ParityCommand : CliCommand
{
    private const int MostImages = 100_000_000, MostRoundings = 100, UsualRoundings = 3;

    private Argument<string?> _model = null!;
    private Option<string?> _history = null!;
    private Option<string?> _samples = null!;
    private Option<string?> _data = null!;
    private Option<long?> _limit = null!;
    private Option<long?> _roundings = null!;

    public override string Name => "parity";

    public override Text Summary => ParityCommandTexts.Summary;

    public override IReadOnlyList<string> Examples =>
        ["parity model.keras --history history.json --data fashion-mnist", "parity model.keras --history history.json --samples samples.npz --lang fr"];

    public override void Define(CommandDefinition definition)
    {
        _model = definition.Argument("MODEL", ParityCommandTexts.Model, GivenPath.File);
        _history = definition.Input("--history", ParityCommandTexts.History, GivenPath.File);
        _samples = definition.Input("--samples", ParityCommandTexts.Samples, GivenPath.File);
        _data = definition.Data(ParityCommandTexts.Data);
        _limit = definition.Whole("--limit", ParityCommandTexts.Limit, 1, MostImages);
        _roundings = definition.Whole("--roundings", ParityCommandTexts.Roundings, 0, MostRoundings, UsualRoundings);
    }

    public override int Run(CommandContext context)
    {
        var started = TimeProvider.System.GetUtcNow();
        var path = context.Value(_model)!;
        var historyPath = context.Value(_history) ?? throw new UsageException(ParityCommandTexts.NoHistory);
        if (context.Value(_samples) is null == (context.Value(_data) is null)) throw new UsageException(ParityCommandTexts.OneSource);
        var keras = KerasHistory.Read(historyPath);
        using var pool = new WorkerPool(context.Threads);
        using var model = Load(context, path, pool);
        var samples = Samples(context, model);
        var run = new ParityRun(model, samples, keras);
        var random = run.RandomSources();
        var title = ParityTexts.Title.With(model.Name);
        context.Screen.Heading(title);
        if (random.Count > 0) context.Screen.Notice(ParityTexts.Random.With(string.Join(", ", random)));
        Phrase? assumed = keras.BatchSizeIsAssumed ? ParityTexts.BatchAssumed.With(keras.BatchSize) : null;
        if (assumed is not null) context.Screen.Notice(assumed);
        var output = context.OpenOutput("parity-" + Path.GetFileNameWithoutExtension(path));
        try
        {
            ParityResult result = null!;
            var roundings = random.Count > 0 ? 0 : (int)context.Value(_roundings)!.Value;
            context.Screen.WithProgress(() =>
            {
                var here = run.Train(new TrainingCallback(context.Screen, title, context.Language), context.Stop);
                result = new ParityResult(keras.Figures, here, TrainMoved(context, path, samples, keras, pool, roundings));
            });

            (Text Term, Phrase Value)[] settings =
            [
                (ParityTexts.Model, Text.FromString(path)),
                (ParityTexts.History, Text.FromString(historyPath)),
                (ParityTexts.Samples, ParityTexts.SamplesValue.With(samples.Name, samples.Count)),
                (ParityTexts.Training, ParityTexts.TrainingValue.With(keras.Epochs, keras.BatchSize, keras.Order is null ? ParityTexts.SamplesOrder : ParityTexts.GivenOrder)),
                (ParityTexts.Optimizer, Text.FromString(model.Optimizer.Name)),
            ];
            var report = new ParityReport(context.Language).Write(output, title.In(context.Language), settings, assumed, model.Summary(), random, result);
            output.Write("parity.json", ResultJson.Text(result.ToJson()));
            Phrase[] missing = context.Stop.IsCancellationRequested ? [ParityTexts.MissingMoved.With(roundings - result.Moved.Count, roundings)] : [];
            RunRecord.Write(output, "parity", new JsonObject
            {
                ["model"] = path,
                ["history"] = historyPath,
                ["samples"] = samples.Name,
                ["limit"] = context.Value(_limit),
                ["epochs"] = keras.Epochs,
                ["batch"] = keras.BatchSize,
                ["roundings"] = roundings,
                ["threads"] = context.Threads,
                ["backend"] = context.Backend,
            }, missing.Select(m => m.ToString()), started);
            if (context.Json) context.Terminal.Output.Write(ResultJson.Text(result.ToJson()));
            if (result.OneSided.Count > 0) context.Screen.Notice(ParityTexts.NotBoth.With(string.Join(", ", result.OneSided)));
            if (missing.Length > 0) context.Screen.Notice(ImageCommandTexts.Missing.With(missing));
            var (figure, epoch, relative) = result.Largest;
            context.Screen.Line(ParityTexts.Largest.With(relative, figure, epoch + 1, result.Keras[figure][epoch], result.Here[figure][epoch]));
            if (ParityTexts.VerdictOf(result) is { } verdict) context.Screen.Line(verdict);
            context.Screen.Line(ImageCommandTexts.Report.With(report));
            return missing.Length > 0 ? ExitCode.Stopped : ExitCode.Success;
        }
        finally
        {
            output.DropIfEmpty();
        }
    }

    private static Model Load(CommandContext context, string path, WorkerPool pool)
    {
        var model = WholeModelFile.Read(path).Model;
        if (!model.IsCompiled) throw new TextException(ParityTexts.NotCompiled.With(path));
        model.Backend = Backend.ByName(context.Backend, pool);
        return model;
    }

    // the same training from weights moved by a rounding, as often as was asked for, or until a stop
    private static List<IReadOnlyDictionary<string, IReadOnlyList<double>>> TrainMoved(CommandContext context, string path, ParitySamples samples, KerasHistory keras, WorkerPool pool, int count)
    {
        var all = new List<IReadOnlyDictionary<string, IReadOnlyList<double>>>();
        try
        {
            while (all.Count < count)
            {
                using var model = Load(context, path, pool);
                if (!Rounding.Move(model, all.Count)) break;
                var title = ParityTexts.MovedTitle.With(all.Count + 1, count);
                context.Screen.Heading(title);
                all.Add(new ParityRun(model, samples, keras).Train(new TrainingCallback(context.Screen, title, context.Language), context.Stop));
            }
        }
        catch (OperationCanceledException) when (context.Stop.IsCancellationRequested)
        {
            // what is finished is judged
        }

        return all;
    }

    private ParitySamples Samples(CommandContext context, Model model)
    {
        if (context.Value(_samples) is { } file) return ParitySamples.Read(file, model);
        var data = ImageSets.Load(context.Value(_data)!, context.DataDir, context.Seed, (int?)context.Value(_limit), context.Screen, context.Stop);
        return ParitySamples.Of(new ChosenModel(model.Name, model), data);
    }
}
