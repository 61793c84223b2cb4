using System.CommandLine;
using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Charts;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen interpolate</c>: the images of the codes that lie between two codes.</summary>
internal sealed class InterpolateCommand : SavedModelCommand
{
    private const int MostPairs = 1_000, MostSteps = 100, Batch = 256, MostImages = 100_000_000;

    private Option<string?> _data = null!;
    private Option<long?> _limit = null!;
    private Option<long?> _count = null!;
    private Option<long?> _steps = null!;
    private Option<long?> _from = null!;
    private Option<long?> _to = null!;
    private Option<string> _path = null!;

    public override string Name => "interpolate";

    public override Text Summary => InterpolateCommandTexts.Summary;

    public override IReadOnlyList<string> Examples =>
        ["interpolate runs/train-variational-autoencoder-001 --data mnist --count 6 --steps 11", "interpolate runs/train-plane-autoencoder-001 --data mnist --from 0 --to 1", "interpolate runs/train-generative-adversarial-network-001 --path spherical"];

    public override void Define(CommandDefinition definition)
    {
        base.Define(definition);
        _data = definition.Data(ImageCommandTexts.Data);
        _limit = definition.Whole("--limit", ImageCommandTexts.Limit, 1, MostImages);
        _count = definition.Whole("--count", InterpolateCommandTexts.Count, 1, MostPairs, 8);
        _steps = definition.Whole("--steps", InterpolateCommandTexts.Steps, 2, MostSteps, 10);
        _from = definition.Whole("--from", InterpolateCommandTexts.From, 0, MostImages);
        _to = definition.Whole("--to", InterpolateCommandTexts.To, 0, MostImages);
        _path = definition.Choice("--path", InterpolateCommandTexts.Path, "auto", "auto", "linear", "spherical");
    }

    public override int Run(CommandContext context)
    {
        var started = TimeProvider.System.GetUtcNow();
        if (context.Value(_from) is null != context.Value(_to) is null) throw new UsageException(InterpolateCommandTexts.OneEnd);
        using var pool = new WorkerPool(context.Threads);
        var ends = Ends(context, pool);
        using var model = ends.Chosen.Model;
        var (pairs, steps) = (ends.From.Rows, (int)context.Value(_steps)!.Value);
        var spherical = context.Value(_path) is var path && (path == "spherical" || (path == "auto" && ends.Data is null));
        var codes = CodePaths.Between(ends.From, ends.To, steps, spherical);
        int[]? classes = ends.Classes is { } own ? [.. own.SelectMany(c => Enumerable.Repeat(c, steps))] : null;
        var decoder = HalvesOf(ends.Chosen, withEncoder: false).Decoder;
        var images = NewImages.Decode(decoder, codes.Reshape([codes.Rows, .. decoder.Inputs[0].Shape.Skip(1).Select(d => d.Factor)]), classes);
        var output = context.OpenOutput("interpolate-" + ends.Chosen.Name);
        try
        {
            output.Write("interpolation.png", stream => stream.Write(Sheet(context, ends, images, pairs, steps).ToPng()));
            output.Write("codes.tsv", stream => CodesFile.Write(stream, codes, classes));
            var metrics = new JsonObject
            {
                ["model"] = ends.Chosen.Name,
                ["dataSet"] = ends.Data?.Name,
                ["pairs"] = new JsonArray([.. ends.Pairs.Select(p => (JsonNode?)new JsonArray(p.From, p.To))]),
                ["steps"] = steps,
                ["path"] = spherical ? "spherical" : "linear",
                ["seed"] = context.Seed,
            };
            output.Write("metrics.json", ResultJson.Text(metrics));
            RunRecord.Write(output, "interpolate", new JsonObject { ["model"] = ends.Chosen.Name, ["data"] = ends.Data?.Name, ["steps"] = steps, ["seed"] = context.Seed, ["threads"] = context.Threads, ["backend"] = context.Backend }, [], started);
            if (context.Json) context.Terminal.Output.Write(ResultJson.Text(metrics));
            context.Screen.Line(SavedModelTexts.Codes.With(output.PathOf("codes.tsv")));
            context.Screen.Line(SavedModelTexts.Picture.With(output.PathOf("interpolation.png")));
            return ExitCode.Success;
        }
        finally
        {
            output.DropIfEmpty();
        }
    }

    private DataSet Images(CommandContext context) => Load(context, context.Value(_data), (int?)context.Value(_limit));

    private PathEnds Ends(CommandContext context, WorkerPool pool)
    {
        // A model of the zoo is made for the images; the file of another tells its size, and a model without an encoder needs none.
        var data = IsSizedByImages(context) ? Images(context) : null;
        var chosen = Open(context, data?.Shape, pool);
        if (HalvesOf(chosen, withEncoder: false).Encoder is not { } encoder)
        {
            if (context.Value(_from) is not null) throw new UsageException(SavedModelTexts.NoEncoder.With(chosen.Name));
            return PathEnds.Drawn(chosen, (int)context.Value(_count)!.Value, (ulong)context.Seed);
        }

        data ??= Images(context);
        chosen.CheckFits(data);
        foreach (var end in new[] { context.Value(_from), context.Value(_to) })
            if (end >= data.Test.Count) throw new UsageException(InterpolateCommandTexts.NoSuchImage.With(end, data.Name, data.Test.Count - 1));
        IReadOnlyList<(int From, int To)> pairs = context.Value(_from) is { } from ? [((int)from, (int)context.Value(_to)!.Value)] : PathEnds.Pick(data.Test.Count, (int)context.Value(_count)!.Value, (ulong)context.Seed);
        return PathEnds.Encoded(chosen, encoder, data, pairs, Batch, context.Stop);
    }

    private static ImageGrid Sheet(CommandContext context, PathEnds ends, Tensor images, int pairs, int steps)
    {
        var shape = SizeOf(ends.Chosen);
        return new ImageGrid
        {
            Title = InterpolateCommandTexts.Title.In(context.Language, ends.Chosen.Name),
            Language = context.Language,
            Shape = shape,
            Colors = ColorMap.Grey,
            Gap = 2,
            EndsWithImages = true,
            Width = Math.Max(680, (steps + 2) * 60),
            ColumnLabels = ends.Data is null ? [] : [InterpolateCommandTexts.First.In(context.Language), .. Enumerable.Repeat("", steps), InterpolateCommandTexts.Last.In(context.Language)],
            Rows = [.. Enumerable.Range(0, pairs).Select(row =>
            {
                var between = ImageRow.Of("", images.Floats, shape, Enumerable.Range(row * steps, steps)).Images;
                return new ImageRow("", ends.Data is { } data ? [Pixels(data, ends.Pairs[row].From), .. between, Pixels(data, ends.Pairs[row].To)] : between);
            })],
        };
    }

    private static ReadOnlyMemory<float> Pixels(DataSet data, int index) =>
        Array.ConvertAll(data.Test.Pixels.Slice(index * data.Shape.Length, data.Shape.Length).ToArray(), pixel => pixel / 255f);
}
