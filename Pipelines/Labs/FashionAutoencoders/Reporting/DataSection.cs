using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>Section 1: the images.</summary>
internal static class DataSection
{
    public static void Add(FashionContext context)
    {
        var data = context.Results.Data!;
        context.Report.Section(context.Say(DataSectionTexts.Title))
            .Paragraph(context.Say(DataSectionTexts.Loaded, data.DataSet, data.Train, data.Test, data.Height, data.Width, data.Height * data.Width));
        var length = context.Shape.Length;
        var count = context.Pictures.First.Length / length;
        var classes = context.Pictures.FirstLabels.Select(l => context.Say(context.Run.Images.ClassName(l))).ToList();
        context.Figure(
            "1", "first-images",
            new ImageGrid
            {
                Title = context.Say(DataSectionTexts.Chart),
                Shape = context.Shape,
                Colors = ColorMap.Viridis,
                Rows = [ImageRow.Of("", context.Pictures.First, context.Shape, Enumerable.Range(0, count)) with { Captions = classes.Count == count ? classes : null }],
            },
            DataSectionTexts.Caption.With(count), DataSectionTexts.HowToRead, DataSectionTexts.Shows.With(data.GreenShare));
    }
}
