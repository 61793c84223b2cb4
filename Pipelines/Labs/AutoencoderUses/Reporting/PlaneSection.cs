using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>Dimension reduction to a plane, beside two principal components.</summary>
internal static class PlaneSection
{
    private const int PointsShown = 2000;

    public static void Add(UsesContext context)
    {
        if (context.Results.Plane is not { } plane) return;
        context.Report.Section(context.Say(PlaneTexts.Title)).Paragraph(context.Say(PlaneTexts.Is));
        Scatter(context, "plane", PlaneTexts.PlaneChart, PlaneTexts.PlaneCaption, PlaneTexts.PlaneShow.With(plane.Accuracy, plane.Mse, plane.Strangers));
        Scatter(context, "pca", PlaneTexts.PcaChart, PlaneTexts.PcaCaption, PlaneTexts.PcaShow.With(plane.PcaAccuracy, plane.PcaMse, plane.Accuracy > plane.PcaAccuracy ? PlaneTexts.Better : PlaneTexts.NotBetter));
        context.Report.Table("plane", context.Say(PlaneTexts.Table),
            [new(context.Say(RestorationTexts.Method), "method"), new(context.Say(PlaneTexts.Accuracy), "nearest_neighbour_accuracy"), new(context.Say(PlaneTexts.Mse), "mse_mean", 4)],
            [
                [Cell.Text(context.Say(UsesTexts.Plane), "plane"), Cell.Percent(plane.Accuracy), plane.Mse],
                [Cell.Text(context.Say(RestorerTexts.Pca, 2), "pca"), Cell.Percent(plane.PcaAccuracy), plane.PcaMse],
                [Cell.Text(context.Say(UsesTexts.ShuffledPlane), "plane-shuffled"), Cell.Percent(plane.ShuffledAccuracy), double.NaN],
            ]);
        context.Report.Paragraph(context.Say(
            PlaneTexts.Shuffled, plane.ShuffledAccuracy, plane.Accuracy,
            plane.Accuracy - plane.PcaAccuracy > 2 * Math.Max(0, plane.ShuffledAccuracy - plane.PcaAccuracy) ? PlaneTexts.Spatial : PlaneTexts.NotSpatial));
    }

    /// <summary>The test images' 2-D codes, coloured by class.</summary>
    public static void Scatter(UsesContext context, string key, Text title, Text caption, Phrase shows)
    {
        var labels = context.Run.Images.TestLabels!;
        var codes = context.Pictures.Codes[key];
        var count = Math.Min(PointsShown, labels.Length);
        var names = Enumerable.Range(0, labels.Max() + 1).Select(c => context.Run.Images.ClassName(c).In(context.Language)).ToList();
        var points = Enumerable.Range(0, count).ToList();
        context.Figure(
            "codes-" + key,
            new ScatterChart
            {
                Title = context.Say(title),
                Height = 460,
                X = new Axis(context.Say(PlaneTexts.First)),
                Y = new Axis(context.Say(PlaneTexts.Second)),
                Series = ScatterSeries.ByLabel([.. points.Select(i => (double)codes[2 * i])], [.. points.Select(i => (double)codes[(2 * i) + 1])], [.. points.Select(i => labels[i])], names),
            },
            caption.With(count), PlaneTexts.Read, shows);
    }
}
