using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Results;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Steps;
using MLGenerative.Pipelines.Texts;

using Say = MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting.RateSectionTexts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;

/// <summary>Compression: bytes an image against error and similarity.</summary>
internal static class RateSection
{
    private static readonly (string Name, Text Called)[] Ways = [(Rates.Float, Say.Float), (Rates.Byte, Say.Byte), (Rates.Cosines, Say.Cosines), (Rates.Png, Say.Png)];

    public static void Add(MnistContext context)
    {
        var results = context.Results;
        if (results.Rates.Count == 0) return;
        var (epochs, fitted) = (Plan.SizeEpochs(context.Quick), Math.Min(Plan.FittedImages, context.Run.Images.TrainCount));
        context.Report.Section(context.Say(Say.Title)).Paragraph(context.Say(Say.Is, epochs)).List([context.Say(Say.FloatIs), context.Say(Say.ByteIs, fitted), context.Say(Say.CosinesIs, fitted), context.Say(Say.PngIs)])
            .Paragraph(context.Say(Say.NotCounted));
        context.Figure("5", "rate-mse", Chart(context, Say.MseChart, Say.MeanMse, p => p.Mse.Mean, beside: false), Say.MseCaption.With(epochs), Say.MseRead, InWords(results) ?? Say.Unfinished);
        context.Figure("6", "rate-ssim", Chart(context, Say.SsimChart, Say.MedianSsim, p => p.Ssim.Median, beside: true), Say.SsimCaption, Say.SsimRead, Similarity(results));
        context.Report.Table("rates", context.Say(Say.Table),
            [
                new(context.Say(Say.Way), "way"), new(context.Say(Say.Setting), "setting"), new(context.Say(Say.Used), "used_numbers"), new(context.Say(Say.Bytes), "bytes"),
                new(context.Say(Say.MeanMse), "mse_mean"), new(context.Say(Say.MedianSsim), "SsimScikitImage_median"),
            ],
            [.. Ways.SelectMany(way => results.Of(way.Name).Select(p => (IReadOnlyList<Cell>)
            [
                Cell.Text(context.Say(way.Called), p.Name), p.Setting, results.UsedNumbers.TryGetValue(p.Setting, out var used) && way.Name is Rates.Byte or Rates.Float ? (Cell)used : Cell.Text("–", ""),
                Cell.Number(p.Bytes, 2), Cell.Number(p.Mse.Mean, 5), Cell.Number(p.Ssim.Median, 4),
            ]))]);
    }

    /// <summary>What the curves show, or null where one is missing.</summary>
    public static Phrase? InWords(MnistResults results)
    {
        var codes = results.Of(Rates.Byte);
        if (codes.FirstOrDefault(c => c.Setting == Plan.Code) is not { } ours || results.Of(Rates.Png) is not [var png, ..]) return null;
        var rival = MnistClaims.ErrorAt(results.Of(Rates.Cosines), ours.Bytes);
        return Say.Shows.With(Plan.Code, ours.Bytes, png.Bytes, ours.Mse.Mean, double.IsNaN(rival) ? Say.NoRival : Say.Rival.With(rival));
    }

    private static Phrase Similarity(MnistResults results)
    {
        var codes = results.Of(Rates.Byte);
        return codes.Count == 0 ? Say.Unfinished : Say.SsimShows.With(codes[0].Setting, codes[0].Ssim.Median, codes[^1].Setting, codes[^1].Ssim.Median, codes[^1].Bytes);
    }

    // PNG is one point: among the others by similarity; its error is none, so that only its size is a line.
    private static LineChart Chart(MnistContext context, Text title, Text axis, Func<RatePoint, double> value, bool beside) => new()
    {
        Title = context.Say(title),
        X = new Axis(context.Say(Say.Bytes)) { Scale = AxisScale.Logarithmic },
        Y = new Axis(context.Say(axis)),
        Series =
        [
            .. Ways.Where(w => w.Name != Rates.Png || beside).Select(w => (w.Called, Points: context.Results.Of(w.Name).OrderBy(p => p.Bytes).ToList())).Where(w => w.Points.Count > 0)
                .Select(w => new LineSeries(context.Say(w.Called), [.. w.Points.Select(p => p.Bytes)], [.. w.Points.Select(value)])),
        ],
        References = beside ? [] : [.. context.Results.Of(Rates.Png).Select(p => new ReferenceLine(context.Say(Say.PngLine), p.Bytes, Vertical: true))],
    };
}
