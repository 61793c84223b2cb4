using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Runs;
using Text = MLGenerative.Pipelines.Texts.Text;

namespace MLGenerative.Pipelines.Cli;

/// <summary><c>mlgen data show</c>: a picture of the first images.</summary>
internal sealed class DataShowCommand : CliCommand
{
    private const int MostImages = 2_000;
    private const int Columns = 10;

    private Argument<string?> _name = null!;
    private Option<long?> _count = null!;
    private Option<string> _part = null!;
    private Option<string> _map = null!;

    public override string Name => "data show";

    public override Text Summary => DataCommandTexts.Show;

    public override IReadOnlyList<string> Examples => ["data show fashion-mnist", "data show photos/ --count 50 --part test --map grey"];

    public override void Define(CommandDefinition definition)
    {
        _name = definition.Argument("NAME", DataCommandTexts.NameOrPath);
        _count = definition.Whole("--count", DataCommandTexts.Count, 1, MostImages, 20);
        _part = definition.Choice("--part", DataCommandTexts.Part, "train", "train", "test");
        _map = definition.Choice("--map", DataCommandTexts.Map, "viridis", "viridis", "grey");
    }

    public override int Run(CommandContext context)
    {
        var started = TimeProvider.System.GetUtcNow();
        var (part, wanted) = (context.Value(_part)!, (int)context.Value(_count)!.Value);
        DataSet set = null!;
        context.Screen.WithProgress(() => set = ImageSets.Load(context.Value(_name)!, context.DataDir, context.Seed, wanted, context.Screen, context.Stop));
        var chart = Chart(context, set, part == "test" ? set.Test : set.Train, part == "test");
        var output = context.OpenOutput("show-" + set.Name);
        var name = $"{set.Name}-{part}";
        output.Write(name + ".svg", stream => stream.Write(Encoding.UTF8.GetBytes(chart.ToSvg())));
        output.Write(name + ".png", stream => stream.Write(chart.ToPng()));
        RunRecord.Write(output, "data show", new JsonObject { ["data"] = set.Name, ["origin"] = set.Origin.ToString(), ["part"] = part, ["count"] = wanted }, [], started);
        if (context.Json) context.Terminal.Output.Write(ResultJson.Text(new JsonObject { ["svg"] = output.PathOf(name + ".svg"), ["png"] = output.PathOf(name + ".png") }));
        context.Screen.Line(DataCommandTexts.Picture.With(output.PathOf(name + ".png")));
        return ExitCode.Success;
    }

    private ImageGrid Chart(CommandContext context, DataSet set, ImageDataView view, bool test)
    {
        var pixels = new float[view.Pixels.Length];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = view.Pixels.Span[i] / 255f;
        var rows = from start in Enumerable.Range(0, (view.Count + Columns - 1) / Columns).Select(r => r * Columns)
                   let indices = Enumerable.Range(start, Math.Min(Columns, view.Count - start)).ToArray()
                   select ImageRow.Of("", pixels, view.Shape, indices) with { Captions = view.Labels is { } labels ? [.. indices.Select(i => Class(context, set, labels.Span[i]))] : null };
        return new ImageGrid
        {
            Title = DataCommandTexts.ShowTitle.In(context.Language, view.Count, test ? DataCommandTexts.Test : DataCommandTexts.Train, set.Name),
            Shape = view.Shape,
            Rows = [.. rows],
            Colors = context.Value(_map) == "grey" ? ColorMap.Grey : ColorMap.Viridis,
            Language = context.Language,
            Width = 900,
        };
    }

    private static string Class(CommandContext context, DataSet set, int label) =>
        label < set.ClassNames.Count ? set.ClassNames[label].In(context.Language) : label.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
