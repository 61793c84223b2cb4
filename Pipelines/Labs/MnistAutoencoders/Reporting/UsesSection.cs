using Say = MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting.UsesSectionTexts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;

/// <summary>Two of the uses that the conclusion names.</summary>
internal static class UsesSection
{
    public static void Add(MnistContext context)
    {
        if (context.Results.Neighbours is null && context.Results.Anomalies is null) return;
        context.Report.Section(context.Say(Say.Title));
        if (context.Results.Neighbours is { } found) context.Report.Paragraph(context.Say(Say.Reduction, found.Known, found.Asked, found.Codes, found.Pixels, Plan.Code, context.Shape.Length));
        if (context.Results.Anomalies is { } anomalies) context.Report.Paragraph(context.Say(Say.Anomalies, anomalies.Count, anomalies.Others, anomalies.Area, context.Run.Images.Name));
    }
}
