namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

/// <summary>Section 2b: the lesson's variational autoencoder.</summary>
internal static class LessonSection
{
    public static void Add(GenerativeContext context)
    {
        if (context.Results.Lesson is not { } facts || context.Pictures.Lesson is not { } pictures) return;
        context.Report.Section(context.Say(LessonSectionTexts.Title)).Paragraph(context.Say(LessonSectionTexts.ModelIs, facts.Parameters, facts.Figures["loss"][0], facts.Figures["loss"][^1], facts.Figures["kl_loss"][^1]));
        VariationalSection.AddPictures(context, "2b", 1, "lesson", facts, pictures);
    }
}
