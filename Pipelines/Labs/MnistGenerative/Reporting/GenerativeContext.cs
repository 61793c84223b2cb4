using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

/// <summary>What the sections of this lab's report are made from.</summary>
/// <param name="report">Where they go.</param>
/// <param name="run">The run.</param>
/// <param name="keras">The reference trainings.</param>
/// <param name="claims">The table of published results.</param>
internal sealed class GenerativeContext(Report report, GenerativeRun run, ReferenceRuns keras, ClaimTable claims) : ReportContext(report, run, keras, claims)
{
    private const int MostPoints = Plan.ScatterPoints;

    /// <summary>What was trained, for how long, and how much of it was looked at.</summary>
    public Plan Plan { get; } = run.Plan;

    /// <summary>The numbers.</summary>
    public GenerativeResults Results { get; } = run.Results;

    /// <summary>The pictures.</summary>
    public GenerativePictures Pictures { get; } = run.Pictures;

    /// <summary>Codes of test images as points, coloured by class.</summary>
    public ScatterChart Scatter(Text title, Tensor codes)
    {
        var count = Math.Min(MostPoints, codes.Rows);
        double[] x = [.. LatentCodes.Axis(codes, 0).Take(count)], y = [.. LatentCodes.Axis(codes, 1).Take(count)];
        var series = Run.Images.TestLabels is { } labels
            ? ScatterSeries.ByLabel(x, y, labels[..count], [.. Enumerable.Range(0, labels.Max() + 1).Select(l => Run.Images.ClassName(l).In(Language))])
            : [new ScatterSeries("", x, y)];
        return new ScatterChart
        {
            Title = Say(title),
            X = new Axis("z₁"),
            Y = new Axis("z₂"),
            Series = [.. series.Where(s => s.X.Count > 0)],
            Height = 480,
            Radius = 2,
        };
    }

    /// <summary>The first of some images, in rows without captions.</summary>
    public ImageGrid Sheet(Text title, Tensor images, int columns, double gap = 6) => new()
    {
        Title = Say(title),
        Shape = Shape,
        Colors = ColorMap.Grey,
        Gap = gap,
        Rows = [.. Enumerable.Range(0, images.Rows / columns).Select(row => ImageRow.Of("", images.Floats, Shape, Enumerable.Range(row * columns, columns)))],
    };

    /// <summary>A line of a training's figure, with the references' range where there is one.</summary>
    public IEnumerable<LineSeries> Lines(string figure, Text name, IReadOnlyList<double> values, string run, int style)
    {
        yield return LineSeries.OverSteps(Say(name), values) with { Style = style };
        var spreads = Enumerable.Range(1, values.Count).Select(e => Reference(run, figure, e)).TakeWhile(s => s is not null).ToList();
        if (spreads.Count < 2) yield break;
        yield return LineSeries.OverSteps(Say(AutoencoderSectionTexts.Reference, Say(name), spreads[0]!.Seeds), [.. spreads.Select(s => s!.Mean)]) with
        {
            Lower = [.. spreads.Select(s => s!.Min)],
            Upper = [.. spreads.Select(s => s!.Max)],
            Markers = false,
            Style = style + 1,
        };
    }
}
