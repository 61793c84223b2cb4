namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;

/// <summary>The images and their classes.</summary>
internal static class Loading
{
    public static void Run(UsesRun run)
    {
        run.Load();
        run.LoadClasses();
        run.Results.Classes = run.TestLabels.Distinct().Count();
    }
}
