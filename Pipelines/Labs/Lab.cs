using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

/// <summary>A university lab that can be run: one folder with one such class, found by reflection.</summary>
internal abstract class Lab
{
    /// <summary>What is typed after <c>mlgen lab</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The lab's title.</summary>
    public abstract Text Title { get; }

    /// <summary>The data set whose figures the lab publishes.</summary>
    public abstract string Data { get; }

    /// <summary>Every lab, in ordinal order of names.</summary>
    public static IReadOnlyList<Lab> All() =>
    [
        .. typeof(Lab).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Lab)))
            .Select(t => (Lab)Activator.CreateInstance(t)!).OrderBy(l => l.Name, StringComparer.Ordinal),
    ];

    /// <summary>Runs the lab and writes its files; asked to stop, writes what is finished and says what is missing.</summary>
    public abstract LabOutcome Run(LabContext context);
}
