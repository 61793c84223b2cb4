using System.CommandLine;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Losses;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary>What <c>mlgen train</c> and <c>mlgen evaluate</c> share: a model, images, scores and a report.</summary>
internal abstract class ImageCommand : CliCommand
{
    private const int MostImages = 100_000_000;
    private const int MostNeurons = 1_000_000;
    private const string DefaultLoss = "mse";

    private TrainOptions? _before;
    private Argument<string?> _model = null!;
    private Option<string?> _data = null!;
    private Option<long?> _limit = null!;
    private Option<long?> _batch = null!;
    private Option<string?> _loss = null!;
    private Option<long?> _codeSize = null!;
    private Option<string?> _measures = null!;

    /// <inheritdoc/>
    public override void Define(CommandDefinition definition)
    {
        _model = definition.Argument("MODEL", ImageCommandTexts.Model);
        _data = definition.Data(ImageCommandTexts.Data);
        _limit = definition.Whole("--limit", ImageCommandTexts.Limit, 1, MostImages);
        _batch = definition.Whole("--batch", ImageCommandTexts.Batch, 1, MostImages);
        _loss = definition.Text("--loss", ImageCommandTexts.Loss, "NAME");
        _codeSize = definition.Whole("--code-size", ImageCommandTexts.CodeSize, 1, MostNeurons);
        _measures = definition.Text("--measures", ImageCommandTexts.Measures, "NAMES");
    }

    /// <summary>The model's name or path.</summary>
    protected virtual string NameOf(CommandContext context) => context.Value(_model)!;

    /// <summary>What the earlier training of the model's folder was asked for, as it was when the command began: the folder may be written over.</summary>
    protected TrainOptions Before(CommandContext context) => _before ??= ZooChoice.Knows(NameOf(context)) ? new() : RunRecord.TrainOptionsOf(NameOf(context));

    /// <summary>The seed: the one given, or that of the earlier training.</summary>
    protected int SeedOf(CommandContext context) => context.HasSeed ? context.Seed : Before(context).Seed ?? context.Seed;

    /// <summary>The most images of each part: those given, or those of the earlier training; null: all.</summary>
    protected int? LimitOf(CommandContext context) => (int?)context.Value(_limit) ?? (context.Value(_data) is null ? Before(context).Limit : null);

    /// <summary>The folder or file of the images, in full; null for a known data set.</summary>
    protected string? FromOf(CommandContext context) => context.Value(_data) is not { } asked ? Before(context).From : DataSets.Find(asked) is null ? Path.GetFullPath(asked) : null;

    /// <summary>Gets the images and says so, unless there is no such model to give them to.</summary>
    protected DataSet Load(CommandContext context)
    {
        var model = NameOf(context);
        ChosenModel.Check(model, (int?)context.Value(_codeSize));
        var name = ImageSets.NameOf(context.Value(_data), model);
        if (context.Value(_data) is null && !ZooChoice.Knows(model) && Directory.Exists(model) && RunRecord.DataOf(model) is null) context.Screen.Notice(ImageCommandTexts.UnknownData.With(model, name));
        var data = ImageSets.Load(name, context.DataDir, SeedOf(context), LimitOf(context), context.Screen, context.Stop);
        context.Screen.Line(ImageCommandTexts.Loading.With(data.Name, data.Train.Count, data.Test.Count, data.Shape.Said(), data.Origin));
        return data;
    }

    /// <summary>Finds the model, checks that it fits the images, and gives it its backend and its threads.</summary>
    protected ChosenModel Choose(CommandContext context, DataSet data, WorkerPool pool)
    {
        var chosen = ChosenModel.Find(NameOf(context), data.Shape, (int?)context.Value(_codeSize));
        chosen.CheckFits(data);
        chosen.Model.Backend = Backend.ByName(context.Backend, pool);
        return chosen;
    }

    /// <summary>The loss that was asked for, or the model's own, with the name that messages give it; no loss for a model that has one of its own making.</summary>
    /// <exception cref="UsageException">There is no such loss, or the model takes none.</exception>
    protected (Loss? Loss, string Name) LossOf(CommandContext context, ChosenModel? chosen)
    {
        if (chosen?.Generative is not null)
            return context.Value(_loss) is null ? (null, ModelTexts.OwnLossName.In(context.Language)) : throw new UsageException(ModelTexts.OwnLoss.With(chosen.Name));
        var loss = context.Value(_loss) is { } asked ? KnownNames.Loss(asked) : chosen?.Loss ?? KnownNames.Loss(chosen?.Recipe?.Loss ?? DefaultLoss);
        return (loss, loss.Name);
    }

    /// <summary>Images a step.</summary>
    protected int BatchOf(CommandContext context, ChosenModel chosen) => (int)(context.Value(_batch) ?? Before(context).Batch ?? chosen.BatchSize ?? 32);

    /// <summary>The measures that were asked for; null: the usual ones.</summary>
    protected IReadOnlyList<ISimilarity>? MeasuresOf(CommandContext context) => context.Value(_measures) is { } names ? KnownNames.Measures(names) : null;

    /// <summary>Scores the test images with progress, and says the result.</summary>
    protected ImageScores Score(CommandContext context, ChosenModel chosen, DataSet data, IReadOnlyList<ISimilarity>? measures, int batch)
    {
        var used = measures ?? ImageScores.DefaultMeasures(data);
        if (measures is null && used.Count < Similarity.Defaults.Count)
            context.Screen.Notice(TrainingTexts.TooSmallForSsim.With(data.Shape.Said(), string.Join(", ", used.Select(m => m.Name))));
        ImageScores scored = null!;
        context.Screen.WithProgress(() => scored = ImageScores.Of(
            chosen, data, used, Math.Min(Math.Max(batch, 256), Math.Max(1, data.Test.Count)), ImageTrainer.TestNoise((ulong)SeedOf(context)), context.Screen.Progress(ImageCommandTexts.Scoring, ImageCommandTexts.Scored), context.Stop));
        foreach (var column in scored.Scores.Columns) context.Screen.Line(ImageCommandTexts.Score.With(column.Name, column.Median, column.Mean));
        foreach (var column in scored.InputScores?.Columns ?? []) context.Screen.Line(ImageCommandTexts.InputScore.With(column.Name, column.Median, column.Mean));
        return scored;
    }

    /// <summary>Writes scores, new images and report.</summary>
    /// <param name="context">The command's.</param>
    /// <param name="output">Where they go.</param>
    /// <param name="title">The report's.</param>
    /// <param name="settings">What was run.</param>
    /// <param name="data">The images.</param>
    /// <param name="chosen">The model.</param>
    /// <param name="scored">The scores of reconstructions; null for a model that makes none.</param>
    /// <param name="history">The training's figures, or null.</param>
    /// <returns>The report's path.</returns>
    protected string WriteReport(
        CommandContext context, OutputFolder output, Phrase title, IEnumerable<(Text Term, Phrase Value)> settings, DataSet data, ChosenModel chosen, ImageScores? scored, EpochFigures? history)
    {
        if (scored is not null) output.Write("scores-test.tsv", scored.Save);
        var page = new Report(title.In(context.Language), context.Language);
        var report = new RunReport(page, context.Language);
        report.AddSettings(settings, data, chosen.Model);
        if (history is not null) new CurvesPart(page, context.Language).Add(history);
        if (scored is not null)
        {
            report.AddReconstructions(data, scored);
            report.AddScores(scored);
        }

        if (chosen.Generative is { } generative) new SamplesPart(page, context.Language).Add(data, generative, (ulong)SeedOf(context), context.Threads);
        return report.Save(output);
    }

    /// <summary>The setting that every report begins with.</summary>
    protected static (Text Term, Phrase Value) Setting(Text term, Phrase value) => (term, value);

    /// <summary>The line of a report that tells the images.</summary>
    protected static Phrase DataValue(DataSet data) => RunReportTexts.DataValue.With(data.Name, data.Train.Count, data.Test.Count, data.Shape.Said(), data.Origin);
}
