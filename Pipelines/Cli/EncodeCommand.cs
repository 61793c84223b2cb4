using System.CommandLine;
using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen encode</c>: the codes that a trained model gives to images.</summary>
internal sealed class EncodeCommand : SavedModelCommand
{
    private const int MostImages = 100_000_000, Batch = 256;
    private const string Features = nameof(Features), LogVariance = nameof(LogVariance), LogSigma = nameof(LogSigma);

    private Option<string?> _data = null!;
    private Option<string> _part = null!;
    private Option<long?> _limit = null!;

    public override string Name => "encode";

    public override Text Summary => EncodeCommandTexts.Summary;

    public override IReadOnlyList<string> Examples =>
        ["encode runs/train-variational-autoencoder-001 --data mnist", "encode shallow-autoencoder --weights runs/train-shallow-autoencoder-001/weights.npz --data photos/ --part train"];

    public override void Define(CommandDefinition definition)
    {
        base.Define(definition);
        _data = definition.Data(ImageCommandTexts.Data);
        _part = definition.Choice("--part", EncodeCommandTexts.Part, "test", "test", "train");
        _limit = definition.Whole("--limit", ImageCommandTexts.Limit, 1, MostImages);
    }

    public override int Run(CommandContext context)
    {
        var started = TimeProvider.System.GetUtcNow();
        var data = Load(context, context.Value(_data), (int?)context.Value(_limit));
        using var pool = new WorkerPool(context.Threads);
        var chosen = Open(context, data.Shape, pool);
        using var model = chosen.Model;
        chosen.CheckFits(data);
        var encoder = HalvesOf(chosen, withEncoder: true).Encoder!;
        var images = context.Value(_part) == "train" ? data.Train : data.Test;
        IReadOnlyList<Tensor> codes = [];
        context.Screen.WithProgress(() => codes = Codes.Of(chosen, encoder, images, Batch, context.Screen.Progress(EncodeCommandTexts.Encoding, ImageCommandTexts.Scored), context.Stop));
        var output = context.OpenOutput("encode-" + chosen.Name);
        try
        {
            output.Write("codes.tsv", stream => Save(stream, images, codes, encoder));
            var chart = Map(context, chosen, data, images, codes[0]);
            if (chart is not null) output.Write("codes.png", stream => stream.Write(chart.ToPng()));
            var metrics = new JsonObject
            {
                ["model"] = chosen.Name,
                ["dataSet"] = data.Name,
                ["part"] = context.Value(_part),
                ["images"] = images.Count,
                ["codeSize"] = codes[0].RowLength,
                ["numbersUsed"] = UsedNumbers(codes[0]),
                ["codes"] = "codes.tsv",
            };
            output.Write("metrics.json", ResultJson.Text(metrics));
            RunRecord.Write(output, "encode", new JsonObject { ["model"] = chosen.Name, ["data"] = data.Name, ["part"] = context.Value(_part), ["images"] = images.Count, ["threads"] = context.Threads, ["backend"] = context.Backend }, [], started);
            if (context.Json) context.Terminal.Output.Write(ResultJson.Text(metrics));
            if (chart is not null) context.Screen.Line(SavedModelTexts.Picture.With(output.PathOf("codes.png")));
            context.Screen.Line(EncodeCommandTexts.Encoded.With(images.Count, codes[0].RowLength, UsedNumbers(codes[0])));
            context.Screen.Line(SavedModelTexts.Codes.With(output.PathOf("codes.tsv")));
            return ExitCode.Success;
        }
        finally
        {
            output.DropIfEmpty();
        }
    }

    private static void Save(Stream stream, ImageDataView images, IReadOnlyList<Tensor> codes, Model encoder)
    {
        var ml = new MLContext();
        IEstimator<ITransformer> pipeline = ml.Transforms.NormalizePixels(Features, ImageColumns.Pixels).Append(ml.Transforms.AppendVectors(CodesFile.Code, Features, codes[0]));
        var columns = new List<string> { ImageColumns.DataSet, ImageColumns.Index, CodesFile.Code };
        if (images.Labels is not null) columns.Insert(2, ImageColumns.Label);
        if (codes.Count > 1)
        {
            columns.Add(encoder.Outputs[1].Call.Layer.Name == "z_log_sigma" ? LogSigma : LogVariance);
            pipeline = pipeline.Append(ml.Transforms.AppendVectors(columns[^1], Features, codes[1]));
        }

        var view = pipeline.Append(ml.Transforms.SelectColumns([.. columns])).Fit(images).Transform(images);
        ml.Data.SaveAsText(view, stream, forceDense: true);
    }

    // Codes of two numbers are the plane itself; of more, what of them lies in the plane of their two principal components.
    private static ScatterChart? Map(CommandContext context, ChosenModel chosen, DataSet data, ImageDataView images, Tensor codes)
    {
        if (codes.RowLength < 2 || codes.Rows < 3) return null;
        var plane = codes.RowLength == 2 ? codes.Floats : Pca.Fit(codes.Floats, codes.RowLength, 2, context.Threads).Encode(codes.Floats);
        var (x, y) = (Every(plane, 0), Every(plane, 1));
        var axis = codes.RowLength == 2 ? EncodeCommandTexts.Number : EncodeCommandTexts.Component;
        return new ScatterChart
        {
            Title = EncodeCommandTexts.Title.In(context.Language, data.Name, chosen.Name),
            Language = context.Language,
            Height = 560,
            X = new Axis(axis.In(context.Language, 1)),
            Y = new Axis(axis.In(context.Language, 2)),
            Series = images.Labels is { } labels
                ? ScatterSeries.ByLabel(x, y, [.. labels.ToArray().Select(l => (int)l)], [.. Enumerable.Range(0, Math.Max(data.ClassNames.Count, labels.ToArray().Max() + 1)).Select(c => c < data.ClassNames.Count ? data.ClassNames[c].In(context.Language) : EncodeCommandTexts.Class.In(context.Language, c))])
                : [new ScatterSeries(data.Name, x, y)],
        };
    }

    private static double[] Every(float[] plane, int place) => [.. Enumerable.Range(0, plane.Length / 2).Select(i => (double)plane[(2 * i) + place])];

    // A number of the code that is the same for every image tells nothing: a dead neuron.
    private static int UsedNumbers(Tensor codes) =>
        Enumerable.Range(0, codes.RowLength).Count(j => Enumerable.Range(1, codes.Rows - 1).Any(i => codes.Floats[(i * codes.RowLength) + j] != codes.Floats[j]));
}
