using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Charts;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen generate</c>: new images of a trained model.</summary>
internal sealed class GenerateCommand : SavedModelCommand
{
    private const int MostImages = 1_000_000, MostColumns = 200, MostDrawn = 2_000;

    private Option<long?> _count = null!;
    private Option<long?> _columns = null!;
    private Option<long?> _label = null!;
    private Option<string?> _codes = null!;
    private Option<bool> _images = null!;

    public override string Name => "generate";

    public override Text Summary => GenerateCommandTexts.Summary;

    public override IReadOnlyList<string> Examples =>
        ["generate runs/train-variational-autoencoder-001 --count 64 --seed 3", "generate runs/train-conditional-variational-autoencoder-001 --label 7 --images", "generate runs/train-deep-autoencoder-001 --codes codes.tsv"];

    public override void Define(CommandDefinition definition)
    {
        base.Define(definition);
        _count = definition.Whole("--count", GenerateCommandTexts.Count, 1, MostImages, 64);
        _columns = definition.Whole("--columns", GenerateCommandTexts.Columns, 1, MostColumns);
        _label = definition.Whole("--label", GenerateCommandTexts.Label, 0, MostImages);
        _codes = definition.Input("--codes", GenerateCommandTexts.Codes, GivenPath.File);
        _images = definition.Flag("--images", GenerateCommandTexts.Images);
    }

    public override int Run(CommandContext context)
    {
        var started = TimeProvider.System.GetUtcNow();
        using var pool = new WorkerPool(context.Threads);
        var chosen = Open(context, null, pool);
        using var model = chosen.Model;
        var shape = SizeOf(chosen);
        var label = LabelOf(context, chosen);
        var made = context.Value(_codes) is { } file ? Decode(chosen, file, label) : Draw(context, chosen, label);
        var output = context.OpenOutput("generate-" + chosen.Name);
        try
        {
            var count = made.Images.Rows;
            var columns = (int)(context.Value(_columns) ?? (made.Classes is not null && label is null ? ((ConditionalVariationalAutoencoder)model).Classes : (int)Math.Ceiling(Math.Sqrt(Math.Min(count, MostDrawn)))));
            output.Write("images.png", stream => stream.Write(Sheet(context, chosen, made.Images, shape, columns).ToPng()));
            output.Write("codes.tsv", stream => CodesFile.Write(stream, made.Codes, made.Classes));
            if (context.Value(_images)) WriteEach(output, made.Images, shape);
            var metrics = new JsonObject
            {
                ["model"] = chosen.Name,
                ["count"] = count,
                ["codeSize"] = made.Codes.RowLength,
                ["image"] = shape.ToString(),
                ["seed"] = context.Seed,
                ["meanBrightness"] = ResultJson.Number(made.Images.Floats.Average(v => (double)v)),
                ["labels"] = made.Classes is { } classes ? new JsonArray([.. classes.Select(c => (JsonNode?)JsonValue.Create(c))]) : null,
            };
            output.Write("metrics.json", ResultJson.Text(metrics));
            RunRecord.Write(output, "generate", new JsonObject { ["model"] = chosen.Name, ["count"] = count, ["seed"] = context.Seed, ["codes"] = context.Value(_codes), ["threads"] = context.Threads, ["backend"] = context.Backend }, [], started);
            if (context.Json) context.Terminal.Output.Write(ResultJson.Text(metrics));
            if (count > MostDrawn) context.Screen.Line(GenerateCommandTexts.FirstDrawn.With(MostDrawn, count));
            context.Screen.Line(SavedModelTexts.Codes.With(output.PathOf("codes.tsv")));
            context.Screen.Line(SavedModelTexts.Picture.With(output.PathOf("images.png")));
            return ExitCode.Success;
        }
        finally
        {
            output.DropIfEmpty();
        }
    }

    private int? LabelOf(CommandContext context, ChosenModel chosen)
    {
        if (context.Value(_label) is not { } label) return null;
        if (chosen.Model is not ConditionalVariationalAutoencoder conditional) throw new UsageException(GenerateCommandTexts.NoClasses.With(chosen.Name));
        return label < conditional.Classes ? (int)label : throw new UsageException(GenerateCommandTexts.UnknownClass.With(label, conditional.Classes - 1, chosen.Name));
    }

    private NewImages Draw(CommandContext context, ChosenModel chosen, int? label)
    {
        var generative = chosen.Generative ?? throw new UsageException(GenerateCommandTexts.NoGenerator.With(chosen.Name, string.Join(", ", GenerativeZoo.Names)));
        return NewImages.Of(generative, (int)context.Value(_count)!.Value, (ulong)context.Seed, label);
    }

    private static NewImages Decode(ChosenModel chosen, string path, int? label)
    {
        var decoder = HalvesOf(chosen, withEncoder: false).Decoder;
        var (codes, classes) = CodesFile.Read(path, decoder.Inputs[0].Shape.From(1).Length(), chosen.Name);
        if (chosen.Generative is not { NeedsLabels: true }) classes = null;
        else if (label is { } one) classes = [.. Enumerable.Repeat(one, codes.Rows)];
        else if (classes is null) throw new UsageException(GenerateCommandTexts.CodesWithoutClasses.With(path, chosen.Name));
        return new NewImages(codes, classes, NewImages.Decode(decoder, codes.Reshape([codes.Rows, .. decoder.Inputs[0].Shape.Skip(1).Select(d => d.Factor)]), classes));
    }

    private static ImageGrid Sheet(CommandContext context, ChosenModel chosen, Tensor images, ImageShape shape, int columns) => new()
    {
        Title = GenerateCommandTexts.Title.In(context.Language, chosen.Name),
        Language = context.Language,
        Shape = shape,
        Colors = ColorMap.Grey,
        Gap = 2,
        EndsWithImages = true,
        Rows = [.. Enumerable.Range(0, Math.Min(images.Rows, MostDrawn)).Chunk(columns).Select(row => ImageRow.Of("", images.Floats, shape, row))],
    };

    private static void WriteEach(OutputFolder output, Tensor images, ImageShape shape)
    {
        var digits = Math.Max(4, (images.Rows - 1).ToString(CultureInfo.InvariantCulture).Length);
        for (var i = 0; i < images.Rows; i++)
        {
            byte[] pixels = [.. images.Floats.AsSpan(i * shape.Length, shape.Length).ToArray().Select(v => (byte)Math.Round(Math.Clamp(v, 0f, 1f) * 255))];
            var png = Png.Encode(new PngImage(shape.Width, shape.Height, shape.Channels, pixels));
            output.Write($"images/{i.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}.png", stream => stream.Write(png));
        }
    }
}
